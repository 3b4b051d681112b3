package io.github.wireworthy.rule;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.CarriedValue;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Culprit;
import io.github.wireworthy.verdict.Doubt;
import io.github.wireworthy.verdict.Judged;
import io.github.wireworthy.verdict.RestoredClass;
import io.github.wireworthy.verdict.StateMember;
import io.github.wireworthy.verdict.Step;
import io.github.wireworthy.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All failures, each told once: where a route leads through something that fails by itself and is
 * declared in the scanned sources (a field, a captured value, a write in a hook, a class that
 * cannot be read back), the last such thing tells the story, and the others only show it.
 *
 * @param crossings told at a crossing, because there is no better place
 * @param closures told where a closure or class carries something
 * @param state told at a field or record component
 * @param restored told at a class whose objects are written and not read back
 */
public record Stories(
    List<Story<Crossing>> crossings,
    List<Story<CarriedValue>> closures,
    List<Story<StateMember>> state,
    List<Story<RestoredClass>> restored) {

  /**
   * Groups the failures among what was judged.
   *
   * @param use what the objects of a class are used for
   */
  public static Stories of(
      List<Judged<Crossing>> crossings,
      List<Judged<CarriedValue>> closures,
      List<Judged<StateMember>> state,
      List<Judged<RestoredClass>> restored,
      Function<TypeInfo, Use> use) {
    Grouping grouping = new Grouping(use);
    OwnFormats formats = OwnFormats.of(crossings);
    List<Telling<RestoredClass>> classes = grouping.classes(without(restored, formats::let));
    List<Telling<StateMember>> members = grouping.places(without(state, formats::let));
    List<Telling<CarriedValue>> carried =
        grouping.places(without(shipped(closures, crossings), formats::let));
    List<Telling<Crossing>> passing = grouping.crossings(crossings);
    grouping.tell();
    return new Stories(
        told(besides(carried, once(passing)), crossing -> Doubt.NONE),
        told(carried, CarriedValue::doubt),
        told(members, StateMember::doubt),
        told(classes, RestoredClass::doubt));
  }

  /** What the objects of a serializable class are used for, as far as the sources show. */
  public enum Use {
    UNKNOWN,
    /** They are not seen to leave the place where they are made; others may make more. */
    STAYS_IN_SOURCES,
    /** They do not leave the place where they are made. */
    STAYS
  }

  /** A closure is told of where it crosses; one that is only called in view goes nowhere. */
  private static List<Judged<CarriedValue>> shipped(
      List<Judged<CarriedValue>> closures, List<Judged<Crossing>> crossings) {
    Set<Location> places = new HashSet<>();
    crossings.forEach(judged -> places.add(judged.subject().location()));
    return closures.stream()
        .filter(
            judged ->
                !judged.subject().carrier().isClosure()
                    || places.contains(judged.subject().location()))
        .toList();
  }

  private static <T> List<Judged<T>> without(List<Judged<T>> judged, Predicate<T> isLet) {
    return judged.stream().filter(one -> !isLet.test(one.subject())).toList();
  }

  /** What becomes a value of a serializable type just where it is passed on is told of once. */
  private static List<Telling<Crossing>> once(List<Telling<Crossing>> tellings) {
    Set<Location> passedOn = new HashSet<>();
    tellings.stream()
        .filter(telling -> telling.isTeller && !isConversion(telling.subject))
        .forEach(telling -> passedOn.add(telling.subject.location()));
    return tellings.stream()
        .filter(
            telling ->
                !isConversion(telling.subject) || !passedOn.contains(telling.subject.location()))
        .toList();
  }

  /** What an object carries is told of where it is made; its type says no more of it there. */
  private static List<Telling<Crossing>> besides(
      List<Telling<CarriedValue>> carried, List<Telling<Crossing>> crossings) {
    Set<Map.Entry<Location, String>> told = new HashSet<>();
    carried.stream()
        .filter(telling -> telling.isTeller)
        .forEach(telling -> told.add(blamed(telling.subject.location(), telling)));
    return crossings.stream()
        .filter(
            telling ->
                !isConversion(telling.subject)
                    || !told.contains(blamed(telling.subject.location(), telling)))
        .toList();
  }

  private static Map.Entry<Location, String> blamed(Location location, Telling<?> telling) {
    return Map.entry(location, telling.failure.route().culprit().type());
  }

  private static boolean isConversion(Crossing crossing) {
    return crossing.payload() instanceof Crossing.Payload.OfConversion;
  }

  private static <T> List<Story<T>> told(List<Telling<T>> tellings, Function<T, Doubt> doubt) {
    return tellings.stream()
        .filter(telling -> telling.isTeller && telling.use != Use.STAYS)
        .map(telling -> told(telling, doubt.apply(telling.subject)))
        .toList();
  }

  private static <T> Story<T> told(Telling<T> telling, Doubt doubt) {
    Verdict.Fails failure =
        isDispelled(telling, doubt) && telling.use == Use.UNKNOWN
            ? telling.failure
            : new Verdict.Fails(Certainty.POSSIBLE, telling.failure.route());
    return new Story<>(telling.subject, failure, telling.sorted());
  }

  /** Whether something shows that the failure is met all the same. */
  private static boolean isDispelled(Telling<?> telling, Doubt doubt) {
    return switch (doubt) {
      case NONE -> true;
      case BY_ACCIDENT, WRITES_ITSELF, REPLACED_BELOW -> telling.isLedTo;
      case SET_LATER ->
          telling.shownAt.stream().anyMatch(crossing -> !crossing.boundary().writesWhenMade());
    };
  }

  /** One failing thing while it is found out who tells of it. */
  private static final class Telling<T> {
    final T subject;
    final Verdict.Fails failure;
    final List<Crossing> shownAt = new ArrayList<>();
    boolean isTeller;
    boolean isLedTo;
    Use use = Use.UNKNOWN;

    Telling(T subject, Verdict.Fails failure) {
      this.subject = subject;
      this.failure = failure;
    }

    List<Crossing> sorted() {
      return shownAt.stream().distinct().sorted(Comparator.comparing(Crossing::location)).toList();
    }
  }

  /** What makes two steps the same, wherever they stand in a route. */
  private record Place(Step.Kind kind, String owner, String name, Optional<Location> location) {

    static Place of(Step step) {
      return step.kind() == Step.Kind.CUSTOM_WRITE
          ? ofWrite(step.location())
          : new Place(step.kind(), step.owner(), step.name(), step.location());
    }

    static Place ofWrite(Optional<Location> location) {
      return new Place(Step.Kind.CUSTOM_WRITE, "", "", location);
    }
  }

  /** A class that cannot be read back for want of a constructor, its own or a superclass's. */
  private record Unreadable(String type, Optional<String> base) {}

  /** Finds out which failure tells of which. */
  private static final class Grouping {
    private final Map<Place, Telling<?>> places = new HashMap<>();
    private final Map<Unreadable, Telling<?>> unreadable = new HashMap<>();
    private final List<Telling<?>> all = new ArrayList<>();
    private final Function<TypeInfo, Use> use;

    Grouping(Function<TypeInfo, Use> use) {
      this.use = use;
    }

    <T> List<Telling<T>> places(List<Judged<T>> judged) {
      List<Telling<T>> tellings = failing(judged, fails -> !isOfReading(fails));
      for (Telling<T> telling : tellings) {
        telling.failure.route().steps().stream()
            .findFirst()
            .ifPresent(step -> places.putIfAbsent(Place.of(step), telling));
      }
      return tellings;
    }

    List<Telling<RestoredClass>> classes(List<Judged<RestoredClass>> judged) {
      List<Telling<RestoredClass>> tellings = failing(judged, fails -> true);
      for (Telling<RestoredClass> telling : tellings) {
        Optional<String> base = telling.failure.route().culprit().origin();
        for (TypeInfo type : telling.subject.unreadable()) {
          unreadable.put(new Unreadable(type.name(), base), telling);
        }
      }
      return tellings;
    }

    List<Telling<Crossing>> crossings(List<Judged<Crossing>> judged) {
      List<Telling<Crossing>> tellings = new ArrayList<>();
      tellings.addAll(failing(conversions(judged), fails -> !isOfReading(fails)));
      tellings.addAll(failing(writes(judged), fails -> true));
      for (Telling<Crossing> telling : tellings) {
        places.putIfAbsent(Place.ofWrite(Optional.of(telling.subject.location())), telling);
        telling.shownAt.add(telling.subject);
      }
      return tellings;
    }

    private static List<Judged<Crossing>> conversions(List<Judged<Crossing>> judged) {
      return judged.stream().filter(one -> isConversion(one.subject())).toList();
    }

    private static List<Judged<Crossing>> writes(List<Judged<Crossing>> judged) {
      return judged.stream().filter(one -> !isConversion(one.subject())).toList();
    }

    /**
     * A closure that holds the object that holds it cannot be read back only where the closure is
     * written first; written with the object, it can. A replacement that does not fit its field is
     * no matter of the field's type.
     */
    private static boolean isOfReading(Verdict.Fails fails) {
      Culprit.Reason reason = fails.route().culprit().reason();
      return reason == Culprit.Reason.CYCLE_THROUGH_CLOSURE
          || reason == Culprit.Reason.REPLACEMENT_DOES_NOT_FIT;
    }

    /** What is wrong with a member of a class is told at that member, wherever it is met. */
    private static boolean isToldOfMember(Verdict.Fails fails) {
      return fails.route().culprit().reason() == Culprit.Reason.NAMES_NO_FIELD;
    }

    private <T> List<Telling<T>> failing(List<Judged<T>> judged, Predicate<Verdict.Fails> isMeant) {
      List<Telling<T>> tellings = new ArrayList<>();
      for (Judged<T> one : judged) {
        if (one.verdict() instanceof Verdict.Fails fails
            && !isToldOfMember(fails)
            && isMeant.test(fails)) {
          tellings.add(new Telling<>(one.subject(), fails));
        }
      }
      all.addAll(tellings);
      return tellings;
    }

    void tell() {
      Map<Telling<?>, Telling<?>> tellers = new LinkedHashMap<>();
      all.forEach(telling -> tellers.put(telling, teller(telling)));
      tellers.forEach(
          (telling, teller) -> {
            teller.isTeller = true;
            if (teller != telling) {
              teller.isLedTo |= !isOnlyBeing(telling.subject) && !stays(telling.subject);
              teller.shownAt.addAll(telling.shownAt);
            }
          });
      all.stream()
          .filter(telling -> telling.isTeller && !telling.isLedTo)
          .forEach(telling -> telling.use = useOf(telling.subject));
    }

    private boolean stays(Object subject) {
      return useOf(subject) != Use.UNKNOWN;
    }

    private Use useOf(Object subject) {
      return classOf(subject).map(use).orElse(Use.UNKNOWN);
    }

    /** The class whose objects are at fault, whatever they are used for. */
    private static Optional<TypeInfo> classOf(Object subject) {
      if (subject instanceof StateMember member) {
        return Optional.of(member.owner());
      } else if (subject instanceof RestoredClass restored) {
        return Optional.of(restored.type());
      } else if (subject instanceof CarriedValue carried) {
        return carried.type();
      }
      return subject instanceof Crossing crossing
              && crossing.payload() instanceof Crossing.Payload.OfInstances instances
          ? Optional.of(instances.type())
          : Optional.empty();
    }

    /** Whether something crosses only by being what it is: its type is all that says so. */
    private static boolean isOnlyBeing(Object subject) {
      return subject instanceof Crossing crossing
          && (isConversion(crossing) || crossing.payload() instanceof Crossing.Payload.OfInstances);
    }

    /** Follows the last place of each route until a failure is its own last place. */
    private Telling<?> teller(Telling<?> first) {
      Set<Telling<?>> seen = new HashSet<>();
      Telling<?> telling = first;
      while (seen.add(telling)) {
        Optional<Telling<?>> next = lastPlace(telling);
        if (next.isEmpty() || next.get() == telling) {
          return telling;
        }
        telling = next.get();
      }
      return first;
    }

    private Optional<Telling<?>> lastPlace(Telling<?> telling) {
      Culprit culprit = telling.failure.route().culprit();
      Telling<?> ofClass =
          culprit.reason() == Culprit.Reason.NO_CONSTRUCTOR
              ? unreadable.get(new Unreadable(culprit.type(), culprit.origin()))
              : null;
      return ofClass == null ? lastStep(telling) : Optional.of(ofClass);
    }

    private Optional<Telling<?>> lastStep(Telling<?> telling) {
      List<Step> steps = telling.failure.route().steps();
      for (int i = steps.size() - 1; i >= 0; i--) {
        Telling<?> place = places.get(Place.of(steps.get(i)));
        if (place != null && isSureEnough(place, telling)) {
          return Optional.of(place);
        }
      }
      return Optional.empty();
    }

    /** What is only possible by itself may be certain where a value is known. */
    private static boolean isSureEnough(Telling<?> place, Telling<?> telling) {
      return place.failure.certainty().compareTo(Certainty.LIKELY) >= 0
          || place.failure.certainty().compareTo(telling.failure.certainty()) >= 0;
    }
  }
}
