package io.github.wireworthy.verdict;

import io.github.wireworthy.flow.KnownCall;
import java.util.List;
import java.util.Set;

/**
 * All that the data files say about the values of libraries.
 *
 * @param setUps the names of methods that by custom run where an object is used, after it was sent
 *     there: {@code open}, {@code prepare}
 */
public record KnownLibrary(
    List<KnownCall> calls, List<KnownType> types, List<KnownBase> bases, Set<String> setUps) {

  public KnownLibrary {
    calls = List.copyOf(calls);
    types = List.copyOf(types);
    bases = List.copyOf(bases);
    setUps = Set.copyOf(setUps);
  }

  /** Knows nothing. */
  public static KnownLibrary empty() {
    return new KnownLibrary(List.of(), List.of(), List.of(), Set.of());
  }
}
