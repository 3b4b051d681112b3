package io.github.wireworthy.verdict;

import io.github.wireworthy.capture.Captures;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeTable;
import java.util.Set;

/**
 * All that a judge asks.
 *
 * @param stubs types whose objects are replaced by something that can go
 */
record World(
    TypeTable types,
    Captures captures,
    ValueFlow flow,
    KnownTypes known,
    Hierarchy hierarchy,
    Hooks hooks,
    Members members,
    Set<String> stubs) {

  /** The same with these stubs. */
  World letting(Set<String> supertypes) {
    return new World(
        types, captures, flow, known, hierarchy, hooks, members, Set.copyOf(supertypes));
  }

  /** Whether objects of a type are replaced by something that can go. */
  boolean isStub(Type type) {
    return stubs.stream().anyMatch(stub -> hierarchy.isSubtype(type, stub));
  }
}
