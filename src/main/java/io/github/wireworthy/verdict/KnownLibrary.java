package io.github.wireworthy.verdict;

import io.github.wireworthy.flow.KnownCall;
import java.util.List;

/** All that the data files say about the values of libraries. */
public record KnownLibrary(
    List<KnownCall> calls, List<KnownType> types, List<KnownBase> bases, Customs customs) {

  public KnownLibrary {
    calls = List.copyOf(calls);
    types = List.copyOf(types);
    bases = List.copyOf(bases);
  }

  /** Knows nothing. */
  public static KnownLibrary empty() {
    return new KnownLibrary(List.of(), List.of(), List.of(), Customs.empty());
  }
}
