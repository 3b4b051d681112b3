package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges what is known by its declared type only. */
final class TypeJudge {

  /**
   * Type arguments nested deeper than this are not followed: classes can make them grow forever.
   */
  private static final int MAX_NESTING = 6;

  private final Bench bench;

  TypeJudge(Bench bench) {
    this.bench = bench;
  }

  /** The verdict on something of this type. */
  Verdict judge(Type type) {
    Optional<SerializabilityJudge> java = bench.world().javaFor(type);
    if (bench.world().isStub(type)) {
      return Verdicts.PASSES;
    } else if (java.isPresent()) {
      return java.get().judge(type);
    } else if (type instanceof Type.ClassType named) {
      return isNestedDeep(named, MAX_NESTING)
          ? Verdicts.undecided(Gap.Kind.BUDGET, named.name())
          : ofClassType(named);
    } else if (type instanceof Type.ArrayType array) {
      return ofArray(array);
    } else if (type instanceof Type.TypeVariable variable) {
      return ofAll(variable.bounds().types());
    } else if (type instanceof Type.Wildcard wildcard) {
      return judge(wildcard.upper());
    } else if (type instanceof Type.Intersection both) {
      return ofAll(both.parts());
    }
    return type instanceof Type.Unknown unknown ? ofMissing(unknown.name()) : Verdicts.PASSES;
  }

  /** The verdict on an object of a class that is no subclass of it. */
  Verdict ofMade(TypeInfo type) {
    Verdict verdict = judge(type.asType());
    boolean mayBeSubclass =
        verdict instanceof Verdict.Fails fails
            && fails.certainty() == Certainty.POSSIBLE
            && bench.world().hierarchy().isSerializable(type.asType()) == Answer.NO;
    return mayBeSubclass
        ? Verdicts.fails(
            Certainty.LIKELY, bench.classes().culprit(type.name(), bench.classes().location(type)))
        : verdict;
  }

  private static boolean isNestedDeep(Type type, int levels) {
    return type instanceof Type.ClassType named
        && (levels == 0
            || named.arguments().stream().anyMatch(part -> isNestedDeep(part, levels - 1)));
  }

  private Verdict ofArray(Type.ArrayType array) {
    Step step =
        new Step(
            Step.Kind.ELEMENT,
            Naming.nameOf(array),
            "",
            Naming.nameOf(array.element()),
            Optional.empty());
    return Verdicts.after(step, judge(array.element()));
  }

  /** One object that is of all these types: one that says what it is tells more than the others. */
  private Verdict ofAll(List<Type> types) {
    List<Verdict> serializable = new ArrayList<>();
    List<Verdict> others = new ArrayList<>();
    for (Type type : types) {
      boolean says = bench.world().hierarchy().isSerializable(type) == Answer.YES;
      (says ? serializable : others).add(judge(type));
    }
    if (!serializable.isEmpty()) {
      return Verdicts.ofParts(serializable);
    }
    return others.stream().anyMatch(Verdict.Passes.class::isInstance)
        ? Verdicts.ofParts(others.stream().filter(TypeJudge::isMoreThanPossible).toList())
        : Verdicts.ofParts(others);
  }

  private static boolean isMoreThanPossible(Verdict verdict) {
    return verdict instanceof Verdict.Fails fails && fails.certainty() != Certainty.POSSIBLE;
  }

  private Verdict ofMissing(String name) {
    if (name.isEmpty()) {
      return Verdicts.undecided(Gap.Kind.UNKNOWN_EXPRESSION, name);
    }
    Optional<KnownType.Written> written =
        bench.world().known().exactly(name).map(KnownType::written);
    if (written.isEmpty() || written.get() == KnownType.Written.AS_ELEMENTS) {
      return Verdicts.undecided(Gap.Kind.MISSING_TYPE, name);
    }
    return written.get() == KnownType.Written.NEVER
        ? Verdicts.fails(Certainty.LIKELY, bench.classes().culprit(name, Optional.empty()))
        : Verdicts.PASSES;
  }

  private Verdict ofClassType(Type.ClassType type) {
    Optional<TypeInfo> info = bench.world().types().find(type.name());
    if (info.isEmpty()) {
      return ofMissing(type.name());
    } else if (isTrusted(info.get())) {
      return Verdicts.PASSES;
    }
    return switch (bench.world().hierarchy().isSerializable(type)) {
      case YES -> ofSerializable(type);
      case NO -> ofOther(type, info.get());
      case UNKNOWN -> missingSupertypes(type);
    };
  }

  private boolean isTrusted(TypeInfo info) {
    return info.origin() != TypeInfo.Origin.SOURCE
        && bench
            .world()
            .known()
            .exactly(info.name())
            .filter(row -> row.written() == KnownType.Written.ALWAYS)
            .isPresent();
  }

  private Verdict ofSerializable(Type.ClassType type) {
    Optional<KnownType> row = bench.world().known().exactly(type.name());
    return row.filter(known -> known.written() == KnownType.Written.NEVER).isPresent()
        ? Verdicts.fails(Certainty.LIKELY, bench.classes().culprit(type.name(), Optional.empty()))
        : Verdicts.both(bench.containers().byArguments(type), bench.classes().contents(type));
  }

  /** What is not taken, and not refused either, for want of a supertype or of knowledge. */
  Verdict missingSupertypes(Type type) {
    if (!bench.world().profile().isByMarker()) {
      return Verdicts.undecided(Gap.Kind.UNKNOWN_LIBRARY_VALUE, Naming.nameOf(type));
    }
    List<Gap> gaps =
        bench.world().types().system().missingSupertypes(type).stream()
            .map(name -> new Gap(Gap.Kind.MISSING_TYPE, name))
            .toList();
    return gaps.isEmpty()
        ? Verdicts.undecided(Gap.Kind.MISSING_TYPE, Naming.nameOf(type))
        : new Verdict.Undecided(gaps);
  }

  /** Something whose declared type is not serializable; the very object may be so all the same. */
  private Verdict ofOther(Type.ClassType type, TypeInfo info) {
    Optional<KnownType> row = bench.world().known().nearest(type.name());
    Optional<KnownType.Written> written =
        row.filter(known -> holdsFor(known, info)).map(KnownType::written);
    if (written.equals(Optional.of(KnownType.Written.AS_ELEMENTS))) {
      return bench.containers().byArguments(type);
    } else if (written.equals(Optional.of(KnownType.Written.USUALLY))
        || written.equals(Optional.of(KnownType.Written.ALWAYS))) {
      return Verdicts.PASSES;
    }
    boolean isNever = written.equals(Optional.of(KnownType.Written.NEVER));
    return Verdicts.fails(
        certainty(info, isNever),
        bench.classes().culprit(type.name(), bench.classes().location(info)));
  }

  /**
   * A row holds for library types below it, and for interfaces; a class of the sources that is not
   * serializable is not excused by what it implements.
   */
  private static boolean holdsFor(KnownType row, TypeInfo info) {
    return row.name().equals(info.name())
        || row.written() == KnownType.Written.NEVER
        || (info.isInterface() && isContainerOrLibrary(row, info))
        || (row.written() == KnownType.Written.AS_ELEMENTS
            && info.origin() != TypeInfo.Origin.SOURCE
            && info.has(Modifiers.ABSTRACT));
  }

  private static boolean isContainerOrLibrary(KnownType row, TypeInfo info) {
    return row.written() == KnownType.Written.AS_ELEMENTS
        || info.origin() != TypeInfo.Origin.SOURCE;
  }

  private Certainty certainty(TypeInfo info, boolean isNever) {
    if (info.has(Modifiers.FINAL)
        || info.kind() == TypeInfo.Kind.RECORD
        || info.kind() == TypeInfo.Kind.ANONYMOUS) {
      return Certainty.PROVED;
    } else if (info.name().equals("java.lang.Object")
        || bench.world().known().isProxied(info)
        || (isOpen(info) && !isNever)) {
      return Certainty.POSSIBLE;
    }
    return isSometimesSerializable(info) ? Certainty.POSSIBLE : Certainty.LIKELY;
  }

  /**
   * Whether the sources have serializable subtypes of it. Of a library's type they must have a kind
   * of their own, such as a serializable function: then it is that kind which they mean to hand
   * around. One class that happens to be both says nothing of the others, unless there can be no
   * objects but those of subclasses.
   */
  private boolean isSometimesSerializable(TypeInfo info) {
    List<TypeInfo> serializable =
        bench.world().hierarchy().sourceSubtypes(info.name()).serializable();
    boolean isOneEnough = info.origin() == TypeInfo.Origin.SOURCE || isAbstractClass(info);
    return isOneEnough
        ? !serializable.isEmpty()
        : serializable.stream().anyMatch(subtype -> subtype.has(Modifiers.ABSTRACT));
  }

  private static boolean isAbstractClass(TypeInfo info) {
    return info.has(Modifiers.ABSTRACT) && !info.isInterface();
  }

  /** Its subclasses are out of view, and some may be serializable; those of the JDK are known. */
  private boolean isOpen(TypeInfo info) {
    return info.isInterface() || (info.has(Modifiers.ABSTRACT) && isForOthers(info));
  }

  /** Whether subclasses are out of view, or there would be none at all. */
  private boolean isForOthers(TypeInfo info) {
    return info.origin() == TypeInfo.Origin.CLASS_PATH
        || info.origin() == TypeInfo.Origin.PACK
        || (info.origin() == TypeInfo.Origin.SOURCE
            && !bench.world().hierarchy().sourceSubtypes(info.name()).exist());
  }
}
