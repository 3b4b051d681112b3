package io.github.wireworthy.verdict;

import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges what library containers hold by their type arguments. */
final class ContainerJudge {

  private final Bench bench;

  ContainerJudge(Bench bench) {
    this.bench = bench;
  }

  /** Whether the objects of a type are containers of what their type arguments say. */
  boolean isContainer(Type type) {
    return type instanceof Type.ClassType named && row(named).isPresent();
  }

  /** The verdict on the elements of a container; passes for what is none. */
  Verdict byArguments(Type.ClassType type) {
    Optional<String> row = row(type);
    if (row.isEmpty()) {
      return Verdicts.PASSES;
    }
    return bench
        .examination()
        .verdict(new Memory.Subject.OfElements(type), List.of(), () -> ofElements(type, row.get()));
  }

  /** The row on the type; of a class of the sources it must come from the class it extends. */
  private Optional<String> row(Type.ClassType type) {
    Optional<TypeInfo> info = bench.world().types().find(type.name());
    Set<String> seen = new HashSet<>();
    while (info.isPresent()
        && seen.add(info.get().name())
        && info.get().origin() == TypeInfo.Origin.SOURCE
        && !info.get().isInterface()) {
      info =
          info.get()
              .superclass()
              .filter(Type.ClassType.class::isInstance)
              .flatMap(parent -> bench.world().types().find(Naming.nameOf(parent)));
    }
    return info.flatMap(library -> bench.world().known().nearest(library.name()))
        .filter(known -> known.written() == KnownType.Written.AS_ELEMENTS)
        .map(KnownType::name);
  }

  private Verdict ofElements(Type.ClassType type, String row) {
    List<Type.TypeVariable> parameters =
        bench.world().types().find(row).map(TypeInfo::typeParameters).orElse(List.of());
    List<Type> arguments =
        bench
            .world()
            .types()
            .system()
            .asSuper(type, row)
            .map(Type.ClassType::arguments)
            .orElse(List.of());
    List<Verdict> verdicts = new ArrayList<>();
    for (int index = 0; index < parameters.size(); index++) {
      Type.TypeVariable parameter = parameters.get(index);
      Type argument = index < arguments.size() ? arguments.get(index) : parameter;
      verdicts.add(ofArgument(type, nameOf(type, argument).orElse(parameter.name()), argument));
    }
    return Verdicts.ofParts(verdicts);
  }

  /** The type parameter of the holder itself, if it is one of its own arguments. */
  private Optional<String> nameOf(Type.ClassType holder, Type argument) {
    int index = holder.arguments().indexOf(argument);
    return bench
        .world()
        .types()
        .find(holder.name())
        .map(TypeInfo::typeParameters)
        .filter(parameters -> index >= 0 && index < parameters.size())
        .map(parameters -> parameters.get(index).name());
  }

  /** A container may be empty, so that its type alone never proves anything. */
  private Verdict ofArgument(Type.ClassType holder, String parameter, Type argument) {
    Step step =
        new Step(
            Step.Kind.TYPE_ARGUMENT,
            holder.name(),
            parameter,
            Naming.nameOf(argument),
            Optional.empty());
    return Verdicts.after(step, Verdicts.atMost(Certainty.LIKELY, bench.types().judge(argument)));
  }
}
