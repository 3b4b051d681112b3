package io.github.wireworthy.rule;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.verdict.CarriedValue;
import io.github.wireworthy.verdict.Judged;
import io.github.wireworthy.verdict.RestoredClass;
import io.github.wireworthy.verdict.SerializerProfile;
import io.github.wireworthy.verdict.StateMember;
import io.github.wireworthy.verdict.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The closures and classes that, as far as they are seen to cross, are written by something else
 * than Java's own serialization, and pass. What they hold is no fault only because Java's own
 * serialization would not write it.
 *
 * @param closures by where they begin, whether they pass so wherever they cross
 * @param classes by name, whether their objects pass so because of what they are
 */
record OwnFormats(Map<Start, Boolean> closures, Map<String, Boolean> classes) {

  /** Where an expression or class begins. */
  record Start(String file, int line, int column) {

    static Start of(Location location) {
      return new Start(location.file(), location.span().line(), location.span().column());
    }
  }

  static OwnFormats of(List<Judged<Crossing>> crossings) {
    Map<Start, Boolean> closures = new HashMap<>();
    Map<String, Boolean> classes = new HashMap<>();
    for (Judged<Crossing> judged : crossings) {
      Crossing crossing = judged.subject();
      boolean passes = judged.verdict() instanceof Verdict.Passes && isOwn(crossing);
      closures.merge(Start.of(crossing.location()), passes, Boolean::logicalAnd);
      if (crossing.payload() instanceof Crossing.Payload.OfInstances instances) {
        classes.merge(instances.type().name(), passes, Boolean::logicalAnd);
      }
    }
    return new OwnFormats(closures, classes);
  }

  private static boolean isOwn(Crossing crossing) {
    return !crossing.boundary().serializer().equals(SerializerProfile.JAVA.id());
  }

  boolean let(CarriedValue carried) {
    return closures.getOrDefault(Start.of(carried.location()), false)
        || carried.type().filter(type -> classes.getOrDefault(type.name(), false)).isPresent();
  }

  boolean let(RestoredClass restored) {
    return classes.getOrDefault(restored.type().name(), false);
  }

  boolean let(StateMember member) {
    return classes.getOrDefault(member.owner().name(), false);
  }
}
