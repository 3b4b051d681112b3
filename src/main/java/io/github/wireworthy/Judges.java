package io.github.wireworthy;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.verdict.SerializabilityJudge;
import io.github.wireworthy.verdict.SerializerProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The judges of a run: one for Java's own serialization, one for each other serializer, and one for
 * those of which nothing is known.
 */
final class Judges {

  private final SerializabilityJudge java;
  private final SerializabilityJudge unknown;
  private final Map<String, SerializabilityJudge> others = new HashMap<>();

  /**
   * The judges by the names of their serializers.
   *
   * @param java the one for Java's own
   */
  Judges(SerializabilityJudge java, List<SerializerProfile> serializers) {
    this.java = java;
    this.unknown = java.writing(SerializerProfile.UNKNOWN);
    others.put(SerializerProfile.JAVA.id(), java);
    serializers.forEach(profile -> others.put(profile.id(), java.writing(profile)));
  }

  /** The judge of what is serializable at all, wherever it goes. */
  SerializabilityJudge java() {
    return java;
  }

  /**
   * The judge of what passes a boundary. Where remote interfaces are called, remote objects are
   * replaced by their stubs.
   */
  SerializabilityJudge at(Boundary boundary) {
    SerializabilityJudge judge = of(boundary.serializer());
    Set<String> remote = new TreeSet<>();
    for (Boundary.Match match : boundary.matches()) {
      if (match instanceof Boundary.Match.RemoteInterface found) {
        remote.add(found.type());
      }
    }
    return remote.isEmpty() ? judge : judge.letting(remote);
  }

  private SerializabilityJudge of(String serializer) {
    return others.getOrDefault(serializer, unknown);
  }
}
