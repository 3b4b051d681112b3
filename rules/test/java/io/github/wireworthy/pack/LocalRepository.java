package io.github.wireworthy.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The jars that Maven has on this machine; those that are missing it is asked to fetch. */
final class LocalRepository {

  private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0";

  private LocalRepository() {}

  static Path folder() {
    String set = System.getProperty("maven.repo.local", "");
    return set.isEmpty()
        ? Path.of(System.getProperty("user.home"), ".m2", "repository")
        : Path.of(set);
  }

  /** Makes sure that all are there. */
  static void fetch(Collection<Artifact> artifacts) throws IOException, InterruptedException {
    List<Artifact> missing =
        artifacts.stream().filter(each -> !Files.exists(each.in(folder()))).toList();
    if (missing.isEmpty()) {
      return;
    }
    Path project = Files.createTempDirectory("wireworthy-pack");
    Files.writeString(project.resolve("pom.xml"), pom(missing));
    int exit =
        new ProcessBuilder("mvn", "-B", "-q", PLUGIN + ":copy")
            .directory(project.toFile())
            .inheritIO()
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException("Maven could not fetch all of " + missing);
    }
  }

  private static String pom(List<Artifact> artifacts) {
    String items = artifacts.stream().map(LocalRepository::item).collect(Collectors.joining());
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>io.github.wireworthy</groupId>
      <artifactId>jars-of-the-pack</artifactId>
      <version>1</version>
      <packaging>pom</packaging>
      <build><plugins><plugin>
        <artifactId>maven-dependency-plugin</artifactId>
        <configuration><artifactItems>%s</artifactItems></configuration>
      </plugin></plugins></build>
    </project>
    """
        .formatted(items);
  }

  private static String item(Artifact artifact) {
    return "<artifactItem><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version></artifactItem>"
        .formatted(artifact.group(), artifact.name(), artifact.version());
  }
}
