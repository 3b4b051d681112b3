package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists the classes of the scanned sources whose objects are written but not read back. */
public final class RestoredClasses {

  private RestoredClasses() {}

  /**
   * Every class that leaves its objects, or those of its subclasses, without the constructor that
   * reading calls, ordered by file and place.
   */
  public static List<Judged<RestoredClass>> of(TypeTable types, SerializabilityJudge judge) {
    Map<String, TypeInfo> atFault = new LinkedHashMap<>();
    Map<String, List<TypeInfo>> unreadable = new LinkedHashMap<>();
    for (TypeInfo type : types.sourceTypes()) {
      if (isMade(type, types) && judge.restored(type) instanceof Verdict.Fails) {
        TypeInfo first = judge.firstSerializable(type);
        atFault.put(first.name(), first);
        unreadable.computeIfAbsent(first.name(), name -> new ArrayList<>()).add(type);
      }
    }
    List<Judged<RestoredClass>> classes = new ArrayList<>();
    for (TypeInfo first : atFault.values()) {
      List<TypeInfo> below = unreadable.getOrDefault(first.name(), List.of());
      Optional<Location> location = first.location();
      if (location.isPresent()) {
        RestoredClass restored =
            new RestoredClass(first, below, location.get(), judge.doubt(first));
        classes.add(new Judged<>(restored, verdict(judge, below.get(0))));
      }
    }
    classes.sort(Comparator.comparing(judged -> judged.subject().location()));
    return classes;
  }

  /** An abstract class has objects only if it has subclasses, which are asked instead of it. */
  private static boolean isMade(TypeInfo type, TypeTable types) {
    return !type.has(Modifiers.ABSTRACT) || types.sourceSubtypes(type.name()).isEmpty();
  }

  private static Verdict verdict(SerializabilityJudge judge, TypeInfo unreadable) {
    Verdict verdict = judge.restored(unreadable);
    return unreadable.has(Modifiers.ABSTRACT)
        ? Verdicts.atMost(Certainty.LIKELY, verdict)
        : verdict;
  }
}
