package io.github.wireworthy.peers;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerialMember.Kind;
import io.github.wireworthy.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the engine says of the classes and members of a tree, to hold reasons against. */
final class EngineView {
  private static final Set<Kind> SAYS =
      Set.of(Kind.WRITE_OBJECT, Kind.WRITE_REPLACE, Kind.WRITE_EXTERNAL, Kind.PERSISTENT_FIELDS);

  private final Map<String, List<Verdict>> verdicts = new HashMap<>();
  private final Map<String, FieldInfo> fields = new HashMap<>();
  private final Map<String, FieldUse> uses = new HashMap<>();
  private final Set<String> abstractTypes = new HashSet<>();
  private final Set<String> writeThemselves = new HashSet<>();

  /** A rule that finds nothing and notes what the engine says. */
  Rule listener() {
    return new Rule() {
      @Override
      public RuleInfo info() {
        return new RuleInfo("listening", RuleInfo.Family.CROSSING, "Listens", true);
      }

      @Override
      public Stream<Finding> check(Project project) {
        note(project);
        return Stream.empty();
      }
    };
  }

  private void note(Project project) {
    project
        .state()
        .forEach(it -> note(it.subject().owner(), it.subject().field().name(), it.verdict()));
    for (var carried : project.closures()) {
      carried.subject().type().ifPresent(type -> note(type, "this", carried.verdict()));
    }
    List<SerialMember> saying =
        project.members().stream()
            .filter(member -> SAYS.contains(member.kind()) && member.isHeeded())
            .toList();
    for (TypeInfo type : project.types().sourceTypes()) {
      if (type.has(Modifiers.ABSTRACT)) {
        abstractTypes.add(dotted(type));
      }
      if (saying.stream().anyMatch(member -> isBelow(project, type, member.owner()))) {
        writeThemselves.add(dotted(type));
      }
      for (FieldInfo field : type.fields()) {
        fields.put(dotted(type) + "#" + field.name(), field);
        if (field.has(Modifiers.TRANSIENT)) {
          uses.put(dotted(type) + "#" + field.name(), FieldUse.of(project.types(), type, field));
        }
      }
    }
  }

  private void note(TypeInfo type, String member, Verdict verdict) {
    verdicts.computeIfAbsent(dotted(type) + "#" + member, key -> new ArrayList<>()).add(verdict);
  }

  private static boolean isBelow(Project project, TypeInfo type, TypeInfo other) {
    return project.types().system().isSubtype(type.asType(), other.name()) == Answer.YES;
  }

  private static String dotted(TypeInfo type) {
    return type.name().replace('$', '.');
  }

  /** The verdicts on what a row speaks of: a field that is written, or what a class carries. */
  List<Verdict> verdicts(Unmatched row) {
    return verdicts.getOrDefault(row.subject().replace('$', '.'), List.of());
  }

  /** The verdicts on all that objects of an inner class carry. */
  List<Verdict> carried(Unmatched row) {
    return verdicts.getOrDefault(row.typeName().replace('$', '.') + "#this", List.of());
  }

  boolean isAbstract(Unmatched row) {
    return abstractTypes.contains(row.typeName().replace('$', '.'));
  }

  /** Whether the class of a row, or one above it, says what is written. */
  boolean writesItself(Unmatched row) {
    return writeThemselves.contains(row.typeName().replace('$', '.'));
  }

  /** Whether a field is declared with a type of the JDK. */
  boolean isOfJdkType(Unmatched row) {
    return Optional.ofNullable(fields.get(row.subject()))
        .filter(field -> nameOf(field.type()).startsWith("java."))
        .isPresent();
  }

  private static String nameOf(Type type) {
    return type instanceof Type.ClassType named ? named.name() : "";
  }

  /** What the code does with a transient field; empty if the row speaks of no such field. */
  Optional<FieldUse> use(Unmatched row) {
    return Optional.ofNullable(uses.get(row.subject().replace('$', '.')));
  }
}
