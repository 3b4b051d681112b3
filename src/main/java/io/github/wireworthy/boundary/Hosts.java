package io.github.wireworthy.boundary;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whose library a package is, as people use to name packages: by its first two parts, and by a
 * third one where several libraries share these, as those of a foundation do.
 */
final class Hosts {

  private final Set<String> shared = new HashSet<>();

  private Hosts() {}

  /** What the names of the types tell that boundaries name. */
  static Hosts of(Collection<Boundary> boundaries) {
    Map<String, String> owners = new HashMap<>();
    Hosts hosts = new Hosts();
    for (Boundary boundary : boundaries) {
      for (Boundary.Match match : boundary.matches()) {
        if (match instanceof Boundary.Match.Call call) {
          String host = host(call.type());
          String owner = owners.putIfAbsent(host, family(boundary));
          if (owner != null && !owner.equals(family(boundary))) {
            hosts.shared.add(host);
          }
        }
      }
    }
    return hosts;
  }

  /** Boundaries of one family begin with one word: {@code grid.task}, {@code grid-web.session}. */
  private static String family(Boundary boundary) {
    return boundary.id().split("[.-]", 2)[0];
  }

  /** The beginning of a package's name that all packages of its library have. */
  String library(String packageName) {
    String host = host(packageName);
    return shared.contains(host) ? beginning(packageName, 3) : host;
  }

  /** The first two parts of a name. */
  static String host(String name) {
    return beginning(name, 2);
  }

  private static String beginning(String name, int parts) {
    int end = -1;
    for (int part = 0; part < parts; part++) {
      end = name.indexOf('.', end + 1);
      if (end < 0) {
        return name;
      }
    }
    return name.substring(0, end);
  }
}
