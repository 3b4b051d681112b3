package io.github.wireworthy.rules.data;

import io.github.wireworthy.Knowledge;
import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.Setting;
import io.github.wireworthy.flow.KnownCall;
import io.github.wireworthy.types.classfile.PackedLibrary;
import io.github.wireworthy.verdict.Customs;
import io.github.wireworthy.verdict.KnownBase;
import io.github.wireworthy.verdict.KnownLibrary;
import io.github.wireworthy.verdict.KnownType;
import io.github.wireworthy.verdict.SerializerProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The data files that come with the rules: every {@code .yaml} beside them. */
public final class BuiltIn {

  private static final String ROOT = "/io/github/wireworthy/rules/";

  private BuiltIn() {}

  /** All that the built-in files say. */
  public static Knowledge knowledge() {
    return knowledge(List.of(), Setting.ASSUMED);
  }

  /**
   * All that the built-in files say, and these boundaries beside them. One with the id of a
   * built-in one stands for it.
   *
   * @param setting what is known of the project
   */
  public static Knowledge knowledge(List<Boundary> own, Setting setting) {
    Set<String> ids = new HashSet<>();
    own.forEach(boundary -> ids.add(boundary.id()));
    List<Boundary> boundaries = new ArrayList<>(own);
    boundaries().stream().filter(it -> !ids.contains(it.id())).forEach(boundaries::add);
    return Knowledge.of(setting.applied(boundaries), library(), serializers(), signatures());
  }

  /** The files that declare the built-in boundaries, with their texts, in order. */
  public static Map<String, String> boundaryFiles() {
    Map<String, String> texts = new LinkedHashMap<>();
    files("boundaries").forEach(file -> texts.put(file, text(file)));
    return texts;
  }

  /** The files that say how settings are found, with their texts, in order. */
  public static Map<String, String> settingFiles() {
    Map<String, String> texts = new LinkedHashMap<>();
    files("settings").forEach(file -> texts.put(file, text(file)));
    return texts;
  }

  /** The built-in boundaries, by file and in the order in which they stand there. */
  public static List<Boundary> boundaries() {
    List<Boundary> boundaries = new ArrayList<>();
    for (String file : files("boundaries")) {
      boundaries.addAll(BoundaryReader.read(file, text(file)));
    }
    return boundaries;
  }

  /** The built-in serializers besides Java's own, by file. */
  public static List<SerializerProfile> serializers() {
    List<SerializerProfile> serializers = new ArrayList<>();
    for (String file : files("serializers")) {
      serializers.addAll(SerializerReader.read(file, text(file)));
    }
    return serializers;
  }

  /** The built-in facts on library values. */
  public static KnownLibrary library() {
    List<KnownCall> calls = new ArrayList<>();
    List<KnownType> types = new ArrayList<>();
    List<KnownBase> bases = new ArrayList<>();
    Customs customs = Customs.empty();
    for (String file : files("known-types")) {
      KnownLibrary library = KnownTypesReader.read(file, text(file));
      calls.addAll(library.calls());
      types.addAll(library.types());
      bases.addAll(library.bases());
      customs = customs.and(library.customs());
    }
    return new KnownLibrary(calls, types, bases, customs);
  }

  /** The libraries of the signature pack; their texts are read when asked for. */
  public static List<PackedLibrary> signatures() {
    return text("signatures/index.txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split(" ", -1)))
        .map(words -> packed(words.get(0), words.subList(1, words.size())))
        .toList();
  }

  private static PackedLibrary packed(String name, List<String> packages) {
    return new PackedLibrary(name, packages, () -> text("signatures/" + name + ".txt"));
  }

  /** The names of the data files in a folder, sorted: {@code boundaries/jdk.yaml}. */
  static List<String> files(String folder) {
    URL url =
        Objects.requireNonNull(
            BuiltIn.class.getResource(ROOT + folder), () -> folder + " is missing");
    try {
      URLConnection connection = url.openConnection();
      if (connection instanceof JarURLConnection jar) {
        String entry = jar.getEntryName();
        String prefix = entry.endsWith("/") ? entry : entry + "/";
        try (Stream<String> names = jar.getJarFile().stream().map(Object::toString)) {
          return names
              .filter(name -> name.startsWith(prefix))
              .flatMap(name -> dataFile(folder, name))
              .sorted()
              .toList();
        }
      }
      try (Stream<Path> paths = Files.list(Path.of(url.toURI()))) {
        return paths.flatMap(path -> dataFile(folder, path.toString())).sorted().toList();
      }
    } catch (IOException | URISyntaxException broken) {
      throw new IllegalStateException(folder + " cannot be listed", broken);
    }
  }

  private static Stream<String> dataFile(String folder, String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return name.endsWith(".yaml") ? Stream.of(folder + "/" + name) : Stream.empty();
  }

  static String text(String file) {
    try (InputStream stream = BuiltIn.class.getResourceAsStream(ROOT + file)) {
      return new String(
          Objects.requireNonNull(stream, () -> file + " is missing").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
