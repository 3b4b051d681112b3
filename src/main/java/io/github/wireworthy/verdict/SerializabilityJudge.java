package io.github.wireworthy.verdict;

import io.github.wireworthy.capture.Captures;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeTable;
import java.util.List;
import java.util.Set;

/**
 * Decides what can be written by Java's own serialization and read back. Answers are remembered;
 * one judge serves a whole run.
 */
@SuppressWarnings("UnusedVariable")
public final class SerializabilityJudge {

  private final TypeTable types;
  private final KnownLibrary library;

  public SerializabilityJudge(
      TypeTable types, Captures captures, ValueFlow flow, KnownLibrary library) {
    this.types = types;
    this.library = library;
  }

  /** A judge for the same code that lets objects of some types pass, as RMI does with stubs. */
  public SerializabilityJudge letting(Set<String> supertypes) {
    return this;
  }

  /** Judges a value of which these are the possibilities: the surest failure counts. */
  public Verdict judge(List<Value> alternatives) {
    return new Verdict.Undecided(List.of(new Gap(Gap.Kind.BUDGET, "")));
  }

  /** Judges one value. */
  public Verdict judge(Value value) {
    return new Verdict.Undecided(List.of(new Gap(Gap.Kind.BUDGET, "")));
  }

  /** Judges what has this declared type, and is not known more exactly. */
  public Verdict judge(Type declared) {
    return new Verdict.Undecided(List.of(new Gap(Gap.Kind.BUDGET, "")));
  }

  /** Judges what a member holds, whatever else its owner holds. */
  public Verdict member(StateMember member) {
    return new Verdict.Undecided(List.of(new Gap(Gap.Kind.BUDGET, "")));
  }

  /** Judges one thing that a closure or class carries. */
  public Verdict carried(CarriedValue carried) {
    return new Verdict.Undecided(List.of(new Gap(Gap.Kind.BUDGET, "")));
  }

  /** Whether objects of a type are serializable by its hierarchy, whatever they hold. */
  public TypeSystem.Answer isSerializable(Type type) {
    return TypeSystem.Answer.UNKNOWN;
  }

  /** The members of a source class that are written with its instances, in writing order. */
  public List<StateMember> writtenMembers(TypeInfo owner) {
    return List.of();
  }
}
