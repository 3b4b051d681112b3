package io.github.wireworthy.peers;

import io.github.wireworthy.rules.Peers;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * SpotBugs with those of its detectors that look at serialization, and the one that tells them what
 * is stored in fields.
 *
 * @param artifact its coordinates
 */
record SpotBugs(String artifact) implements Peer {
  private static final String DETECTORS =
      "FieldItemSummary,SerializableIdiom,FindUseOfNonSerializableValue,ComparatorIdiom,"
          + "FindOverridableMethodCall,MultipleInstantiationsOfSingletons";

  private static final Pattern ANONYMOUS = Pattern.compile("\\$\\d+$");

  @Override
  public Peers.Tool tool() {
    return Peers.Tool.SPOTBUGS;
  }

  @Override
  public boolean isCalled(String reported, String name) {
    return reported.equals(name);
  }

  @Override
  public String missing() {
    return "";
  }

  @Override
  public List<Report> reports(Tree tree) {
    try {
      Path folder = Files.createDirectories(tree.folder().resolve(name()));
      Path answers = folder.resolve("answers.xml");
      Program.run(command(tree, answers), folder.resolve("log.txt"));
      return read(answers).stream()
          .filter(bug -> isAboutSerialization(bug.getAttribute("type")))
          .map(bug -> report(bug, tree.index()))
          .toList();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private List<String> command(Tree tree, Path answers) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g",
        "-XX:+UseSerialGC",
        "-cp",
        joined(Jars.classPath(List.of(artifact))),
        "edu.umd.cs.findbugs.FindBugs2",
        "-quiet",
        "-low",
        "-effort:max",
        "-visitors",
        DETECTORS,
        "-xml",
        "-output",
        answers.toString(),
        "-auxclasspath",
        joined(tree.classPath()),
        tree.classes().toString());
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Element> read(Path answers) throws IOException {
    try {
      return children(
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(answers.toFile())
              .getDocumentElement(),
          "BugInstance");
    } catch (ParserConfigurationException | SAXException exception) {
      throw new IOException(answers.toString(), exception);
    }
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && child.getTagName().equals(name)) {
        children.add(child);
      }
    }
    return children;
  }

  private static boolean isAboutSerialization(String pattern) {
    return pattern.startsWith("SE_")
        || pattern.contains("SERIALIZABLE")
        || pattern.endsWith("_SYNC")
        || pattern.equals("MC_OVERRIDABLE_METHOD_CALL_IN_READ_OBJECT");
  }

  private static Report report(Element bug, SourceIndex index) {
    Element type = children(bug, "Class").get(0);
    Report report =
        new Report(
            bug.getAttribute("type"),
            type.getAttribute("classname"),
            member(bug),
            Optional.empty(),
            Report.Lines.UNKNOWN);
    Report.Lines lines = lines(bug, type);
    return index.place(report, report.member().isEmpty() ? withHead(report, lines) : lines);
  }

  /**
   * The first line of a class without a name is that of its constructor, for which compilers give
   * the line of {@code new} or the one of the brace after it.
   */
  private static Report.Lines withHead(Report report, Report.Lines lines) {
    return ANONYMOUS.matcher(report.typeName()).find()
        ? new Report.Lines(lines.first() - 1, lines.last())
        : lines;
  }

  /** The field, but where it is named to say what a method does to it. */
  private static Optional<String> member(Element bug) {
    boolean isAboutMethod = bug.getAttribute("type").equals("SE_PREVENT_EXT_OBJ_OVERWRITE");
    return children(bug, isAboutMethod ? "Method" : "Field").stream()
        .findFirst()
        .or(() -> children(bug, "Method").stream().findFirst())
        .map(member -> member.getAttribute("name"));
  }

  /** Of the call, if it speaks of one, and else of the class. */
  private static Report.Lines lines(Element bug, Element type) {
    return children(bug, "SourceLine").stream()
        .findFirst()
        .or(() -> children(type, "SourceLine").stream().findFirst())
        .filter(line -> line.hasAttribute("start"))
        .map(
            line ->
                new Report.Lines(
                    Integer.parseInt(line.getAttribute("start")),
                    Integer.parseInt(line.getAttribute("end"))))
        .orElse(Report.Lines.UNKNOWN);
  }
}
