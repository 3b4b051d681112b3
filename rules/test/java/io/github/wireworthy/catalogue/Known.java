package io.github.wireworthy.catalogue;

import io.github.wireworthy.boundary.Boundary;
import java.util.Set;

/** Where the catalogue knowingly says something else than a row. */
final class Known {

  /** Of each overload the data has two rows, one for what is filtered and one for the rest. */
  private static final Set<String> MORE =
      Set.of("javax.management.MBeanServerConnection#addNotificationListener");

  private static final Set<String> OTHERS =
      Set.of("geode", "hazelcast", "ignite-binary", "provider");

  private Known() {}

  /**
   * Where parameters take only functions that say themselves that they are serializable, the grid
   * leaves them to Java's own serialization.
   */
  static boolean isOtherwise(Boundary boundary, Row row) {
    return boundary.serializer().equals("java") && OTHERS.contains(row.serializer());
  }

  /** What one row tells and another one of the same method leaves out. */
  static boolean isMore(Row row) {
    return MORE.contains(row.type() + "#" + row.method());
  }
}
