package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for the classes that have to be declared serializable, and nothing else, for objects of one
 * class to go: the class itself, and those that its objects hold.
 */
final class DeclaringSearch {

  /** What takes more classes than this wants a thought, not a fix. */
  private static final int MOST = 3;

  private final SerializabilityJudge judge;
  private final World world;

  /** By name: what is found so far. */
  private final Map<String, TypeInfo> classes = new LinkedHashMap<>();

  /** A class whose subclasses may be written already; without the state that it holds. */
  private final Optional<TypeInfo> base;

  private DeclaringSearch(SerializabilityJudge judge, World world, Optional<TypeInfo> base) {
    this.judge = judge;
    this.world = world;
    this.base = base;
  }

  static Optional<Declaring> of(SerializabilityJudge judge, World world, TypeInfo type) {
    return new DeclaringSearch(judge, world, Optional.empty()).find(type);
  }

  /** The same for a superclass of classes that are written. */
  static Optional<Declaring> ofBase(SerializabilityJudge judge, World world, TypeInfo type) {
    return new DeclaringSearch(judge, world, Optional.of(type)).find(type);
  }

  private Optional<Declaring> find(TypeInfo type) {
    Optional<TypeInfo> next = Optional.of(type);
    while (next.isPresent() && classes.size() < MOST) {
      Optional<TypeInfo> bearer = bearer(next.get()).filter(this::isPlain);
      if (bearer.isEmpty() || classes.put(bearer.get().name(), bearer.get()) != null) {
        return Optional.empty();
      }
      SerializabilityJudge then = judge.declaring(classes.keySet());
      Optional<Verdict.Fails> failure = failure(then);
      if (failure.isEmpty()) {
        return then.hasMetLoops()
            ? Optional.empty()
            : Optional.of(new Declaring(List.copyOf(classes.values()), then));
      }
      Culprit culprit = failure.get().route().culprit();
      next =
          culprit.reason() == Culprit.Reason.NOT_SERIALIZABLE
              ? world.types().find(culprit.type())
              : Optional.empty();
    }
    return Optional.empty();
  }

  /**
   * The class to be declared: the topmost superclass that has state, which would be lost if only
   * the class itself were. Empty if a superclass is out of view.
   */
  private Optional<TypeInfo> bearer(TypeInfo type) {
    if (type.kind() == TypeInfo.Kind.RECORD) {
      return Optional.of(type);
    }
    List<TypeInfo> levels = new ArrayList<>();
    for (Type level : world.hierarchy().superclassesDownTo(type.asType())) {
      Optional<TypeInfo> info = world.types().find(Naming.nameOf(level));
      if (info.isEmpty() || info.get().declaration().isEmpty()) {
        return Optional.empty();
      }
      levels.add(info.get());
    }
    return levels.stream()
        .filter(DeclaringSearch::hasState)
        .findFirst()
        .or(() -> Optional.of(type));
  }

  private static boolean hasState(TypeInfo type) {
    return type.fields().stream().anyMatch(field -> !field.has(Modifiers.STATIC));
  }

  /** Whether nothing but the declaration is missing, and no other subclass is written already. */
  private boolean isPlain(TypeInfo type) {
    boolean isClass = type.kind() == TypeInfo.Kind.CLASS || type.kind() == TypeInfo.Kind.RECORD;
    return isClass
        && (base.filter(type::equals).isPresent()
            ? saysNothing(type)
            : withSubclasses(type).stream().allMatch(this::saysNothing));
  }

  /** Whether a class is not serializable, and has nothing that would matter if it were. */
  private boolean saysNothing(TypeInfo type) {
    return world.hierarchy().isMarked(type.asType()) == Answer.NO
        && judge.serialMembers(type).isEmpty();
  }

  private List<TypeInfo> withSubclasses(TypeInfo type) {
    Map<String, TypeInfo> found = new LinkedHashMap<>();
    Deque<TypeInfo> pending = new ArrayDeque<>(List.of(type));
    while (!pending.isEmpty()) {
      TypeInfo next = pending.poll();
      if (found.putIfAbsent(next.name(), next) == null) {
        pending.addAll(world.types().sourceSubtypes(next.name()));
      }
    }
    return List.copyOf(found.values());
  }

  /** What keeps objects of these classes and their subclasses from going all the same. */
  private Optional<Verdict.Fails> failure(SerializabilityJudge then) {
    return classes.values().stream()
        .flatMap(type -> withSubclasses(type).stream())
        .flatMap(type -> Stream.of(then.judge(type.asType()), then.restored(type)))
        .filter(Verdict.Fails.class::isInstance)
        .map(Verdict.Fails.class::cast)
        .filter(fails -> fails.certainty() != Certainty.POSSIBLE)
        .findFirst();
  }
}
