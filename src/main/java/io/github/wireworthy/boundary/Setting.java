package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Condition;
import io.github.wireworthy.boundary.Boundary.Ground;
import io.github.wireworthy.boundary.Boundary.When;
import io.github.wireworthy.boundary.FoundSetting.Effect;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of how a project runs. What is given beats what is found, and what is found beats
 * what is assumed.
 *
 * @param isolation as given
 * @param serializer given: what libraries write data with that have a default serializer and can be
 *     given another one; empty for the default ones
 * @param switches given: the names of switches, and whether they are on
 * @param found what the project itself says, in a fixed order
 */
public record Setting(
    Isolation isolation,
    Optional<String> serializer,
    Map<String, Boolean> switches,
    List<FoundSetting> found) {

  /** Nothing is known, and the usual is assumed. */
  public static final Setting ASSUMED =
      new Setting(Isolation.ASSUMED, Optional.empty(), Map.of(), List.of());

  public Setting {
    switches = Map.copyOf(switches);
    found = List.copyOf(found);
  }

  /** Whether objects go to other processes where they might as well stay in one. */
  public enum Isolation {
    /** Not known; taken for separate, and told so. */
    ASSUMED,
    SEPARATE,
    SHARED
  }

  /** The same, and what the project itself says. */
  public Setting with(List<FoundSetting> others) {
    return new Setting(isolation, serializer, switches, others);
  }

  /**
   * The boundaries that hold in this setting, as they hold in it. Those with switches that are off
   * are among them, for what else they say of a library.
   */
  public List<Boundary> applied(List<Boundary> boundaries) {
    return boundaries.stream().flatMap(this::applied).toList();
  }

  private Stream<Boundary> applied(Boundary boundary) {
    if (boundary.condition().isEmpty()) {
      return Stream.of(boundary);
    }
    Condition condition = boundary.condition().get();
    if (condition.when() instanceof When.Separate) {
      return isolated(boundary, condition);
    } else if (condition.when() instanceof When.DefaultSerializer) {
      return Stream.of(written(boundary, condition));
    } else if (condition.when() instanceof When.Configured switched) {
      return Stream.of(
          groundOf(boundary, switched.name())
              .map(ground -> boundary.on(condition.because(ground)))
              .orElse(boundary));
    }
    return Stream.of(boundary);
  }

  private Stream<Boundary> isolated(Boundary boundary, Condition condition) {
    return switch (isolation) {
      case SEPARATE -> Stream.of(boundary.unconditional());
      case SHARED -> Stream.empty();
      case ASSUMED -> {
        Optional<Ground> apart = found(boundary, new Effect.Isolated(Isolation.SEPARATE));
        yield apart.isEmpty() && found(boundary, new Effect.Isolated(Isolation.SHARED)).isPresent()
            ? Stream.empty()
            : Stream.of(
                apart.map(ground -> boundary.on(condition.because(ground))).orElse(boundary));
      }
    };
  }

  private Boundary written(Boundary boundary, Condition condition) {
    if (serializer.isPresent()) {
      return boundary.writtenBy(serializer.get());
    }
    List<String> names =
        found.stream()
            .filter(it -> it.isOf(boundary))
            .flatMap(it -> it.effect() instanceof Effect.Written by ? Stream.of(by) : Stream.of())
            .map(Effect.Written::serializer)
            .distinct()
            .toList();
    if (names.size() != 1) {
      return boundary;
    }
    String name = names.get(0);
    Ground ground = found(boundary, new Effect.Written(name)).orElseThrow();
    return name.equals(boundary.serializer())
        ? boundary.on(condition.because(ground))
        : boundary
            .writtenBy(name)
            .on(new Condition(condition.when(), "the serializer is `" + name + "`", ground));
  }

  /** Why a switch is on; empty if it is off. */
  private Optional<Ground> groundOf(Boundary boundary, String name) {
    if (switches.containsKey(name)) {
      return switches.get(name) ? Optional.of(new Ground.Given()) : Optional.empty();
    }
    return found(boundary, new Effect.Switched(name, false)).isPresent()
        ? Optional.empty()
        : found(boundary, new Effect.Switched(name, true));
  }

  private Optional<Ground> found(Boundary boundary, Effect effect) {
    return found.stream()
        .filter(it -> it.isOf(boundary) && it.effect().equals(effect))
        .<Ground>map(FoundSetting::ground)
        .findFirst();
  }
}
