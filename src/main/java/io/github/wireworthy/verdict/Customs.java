package io.github.wireworthy.verdict;

import java.util.HashSet;
import java.util.Set;

/**
 * Names that by custom mean the same in many libraries.
 *
 * @param setUps methods that run where an object is used, after it was sent there: {@code open},
 *     {@code prepare}
 * @param injecting annotations of fields that a library sets: {@code Inject}
 * @param nullable annotations of fields that may be null: {@code Nullable}
 * @param standingIn annotations of fields into which a container puts what can be written
 * @param constructing annotations of classes to which a compiler adds a constructor without
 *     parameters
 */
public record Customs(
    Set<String> setUps,
    Set<String> injecting,
    Set<String> nullable,
    Set<String> standingIn,
    Set<String> constructing) {

  public Customs {
    setUps = Set.copyOf(setUps);
    injecting = Set.copyOf(injecting);
    nullable = Set.copyOf(nullable);
    standingIn = Set.copyOf(standingIn);
    constructing = Set.copyOf(constructing);
  }

  /** Knows nothing. */
  public static Customs empty() {
    return new Customs(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
  }

  /** All that both know. */
  public Customs and(Customs other) {
    return new Customs(
        all(setUps, other.setUps),
        all(injecting, other.injecting),
        all(nullable, other.nullable),
        all(standingIn, other.standingIn),
        all(constructing, other.constructing));
  }

  private static Set<String> all(Set<String> some, Set<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }
}
