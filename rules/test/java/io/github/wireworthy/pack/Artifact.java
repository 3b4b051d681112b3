package io.github.wireworthy.pack;

import java.nio.file.Path;

/** A published jar. */
record Artifact(String group, String name, String version) {

  /** Reads {@code group:name:version}. */
  static Artifact of(String coordinates) {
    String[] words = coordinates.split(":", -1);
    if (words.length != 3) {
      throw new IllegalArgumentException("expected group:name:version, found " + coordinates);
    }
    return new Artifact(words[0], words[1], words[2]);
  }

  /** Where the jar stands in a local repository. */
  Path in(Path repository) {
    return repository
        .resolve(group.replace('.', '/'))
        .resolve(name)
        .resolve(version)
        .resolve(name + "-" + version + ".jar");
  }

  @Override
  public String toString() {
    return group + ":" + name + ":" + version;
  }
}
