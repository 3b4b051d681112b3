package io.github.wireworthy.peers;

import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads from places in sources to the classes and members there, and back. */
final class SourceIndex {
  private final Map<String, Entry> types = new HashMap<>();
  private final Map<Path, List<Entry>> files = new HashMap<>();

  /** A class that is not local, as class files call it but with dots for dollars. */
  private record Entry(Path file, String name, TypeFact fact) {}

  private SourceIndex() {}

  /** Over files, each with where it lies. */
  static SourceIndex of(Map<Path, FileFacts> facts) {
    SourceIndex index = new SourceIndex();
    facts.forEach(
        (path, file) -> {
          String prefix = file.packageName().isEmpty() ? "" : file.packageName() + ".";
          file.types().forEach(type -> index.add(path, prefix, type));
        });
    return index;
  }

  private void add(Path file, String prefix, TypeFact fact) {
    Entry entry = new Entry(file, prefix + fact.name(), fact);
    types.put(entry.name(), entry);
    files.computeIfAbsent(file, path -> new ArrayList<>()).add(entry);
    fact.members().forEach(member -> add(file, entry.name() + ".", member));
  }

  /** The file of a class, or of the one around it. */
  Optional<Path> file(String typeName) {
    String name = typeName.replace('$', '.');
    for (; !types.containsKey(name); name = name.substring(0, name.lastIndexOf('.'))) {
      if (name.indexOf('.') < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(types.get(name).file());
  }

  /** The innermost class that is not local and has the line. */
  String typeAround(Path file, int line) {
    return files.getOrDefault(file, List.of()).stream()
        .filter(entry -> has(entry.fact().span(), line))
        .max(Comparator.comparing(entry -> entry.fact().span()))
        .map(Entry::name)
        .orElse("");
  }

  private static boolean has(Span span, int line) {
    return span.line() <= line && line <= span.endLine();
  }

  /**
   * Where a report stands: at the field or method if that is known, and else at the class.
   *
   * @param lines that the tool names; they count for classes without a name, and within methods
   */
  Report place(Report report, Report.Lines lines) {
    String name = report.typeName().replace('$', '.');
    Optional<Entry> type = Optional.ofNullable(types.get(name));
    if (type.isEmpty()) {
      Optional<Entry> top = Optional.ofNullable(types.get(top(report.typeName())));
      return top.map(entry -> report.at(entry.file(), lines)).orElse(report);
    }
    Report named =
        new Report(
            report.check(), name, member(report.member()), Optional.empty(), Report.Lines.UNKNOWN);
    return named.at(type.get().file(), declared(named, type.get().fact()).orElse(lines));
  }

  /** What only the compiler has made is no member. */
  private static Optional<String> member(Optional<String> name) {
    return name.filter(member -> !member.contains("$") && !member.startsWith("<"));
  }

  private static Optional<Report.Lines> declared(Report report, TypeFact type) {
    if (report.member().isEmpty()) {
      return Optional.of(Report.Lines.only(type.nameSpan().line()));
    }
    String member = report.member().get();
    return type.fields().stream()
        .filter(field -> field.name().equals(member))
        .map(FieldFact::nameSpan)
        .findFirst()
        .or(() -> component(type, member))
        .map(span -> Report.Lines.only(span.line()))
        .or(() -> method(type, member));
  }

  private static Optional<Span> component(TypeFact type, String name) {
    return type.components().stream()
        .filter(component -> component.name().equals(name))
        .map(Variable::span)
        .findFirst();
  }

  private static Optional<Report.Lines> method(TypeFact type, String name) {
    return type.methods().stream()
        .filter(method -> method.name().equals(name))
        .map(MethodFact::span)
        .map(span -> new Report.Lines(span.line(), span.endLine()))
        .findFirst();
  }

  private static String top(String binaryName) {
    int dollar = binaryName.indexOf('$');
    return dollar < 0 ? binaryName : binaryName.substring(0, dollar);
  }
}
