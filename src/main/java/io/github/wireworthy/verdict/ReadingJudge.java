package io.github.wireworthy.verdict;

import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Judges what becomes of the objects of a class of the sources when they are read back. */
final class ReadingJudge {

  private final World world;
  private final Purposes purposes;

  ReadingJudge(World world, Purposes purposes) {
    this.world = world;
    this.purposes = purposes;
  }

  /** Whether they can be made again; those that are never read as what they are pass. */
  Verdict restored(TypeInfo type) {
    if (!isReadAsItself(type)) {
      return Verdicts.PASSES;
    }
    return world.hooks().isExternalizable(type.asType())
        ? Readback.withoutPublicConstructor(world, type)
        : Readback.withoutConstructor(world, type.asType(), type);
  }

  /** What they lose though nothing fails. */
  List<Loss> losses(TypeInfo type, Predicate<TypeInfo> isSent) {
    if (!isReadAsItself(type) || world.hooks().isExternalizable(type.asType())) {
      return List.of();
    }
    List<Loss> losses = new ArrayList<>();
    Resolutions.of(world, type).ifPresent(losses::add);
    if (world.hooks().isResolvedToItself(type)) {
      losses.addAll(TransientFields.of(world, purposes, type, isSent));
    }
    if (world.hooks().replacing(type, JavaIo.READ_RESOLVE).isEmpty()) {
      InheritedState.of(world, type).ifPresent(losses::add);
    }
    return losses;
  }

  /** Whether they can do without a field, if it is not written. */
  boolean canDoWithout(StateMember member) {
    return !isReadAsItself(member.owner())
        || !world.hooks().isResolvedToItself(member.owner())
        || TransientFields.ifTransient(world, purposes, member)
            .filter(loss -> loss.certainty() != Certainty.POSSIBLE)
            .isEmpty();
  }

  /** Whether the class says by a hook that does nothing but throw that nobody is to write it. */
  boolean refusesToBeWritten(TypeInfo type) {
    return world
        .hooks()
        .writeObject(type)
        .flatMap(world.hooks()::code)
        .filter(Hooks::onlyThrows)
        .isPresent();
  }

  private boolean isReadAsItself(TypeInfo type) {
    return (type.kind() == TypeInfo.Kind.CLASS || type.kind() == TypeInfo.Kind.ANONYMOUS)
        && world.hierarchy().isSerializable(type.asType()) == Answer.YES
        && !world.hierarchy().isSubtype(type.asType(), "java.lang.Enum")
        && world.hooks().replacing(type, JavaIo.WRITE_REPLACE).isEmpty()
        && !refusesToBeWritten(type);
  }
}
