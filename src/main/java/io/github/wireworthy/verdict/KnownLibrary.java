package io.github.wireworthy.verdict;

import io.github.wireworthy.flow.KnownCall;
import java.util.List;

/** All that the data files say about the values of libraries. */
public record KnownLibrary(List<KnownCall> calls, List<KnownType> types) {

  public KnownLibrary {
    calls = List.copyOf(calls);
    types = List.copyOf(types);
  }

  /** Knows nothing. */
  public static KnownLibrary empty() {
    return new KnownLibrary(List.of(), List.of());
  }
}
