package io.github.wireworthy.peers;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.artifact.SubArtifact;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/** Finds published jars as Maven does. */
final class Jars {
  private Jars() {}

  /** A question to Maven. */
  private interface Question<T> {
    T ask(Context maven) throws RepositoryException;
  }

  /** The given artifacts and all that they need, in this order. */
  static List<Path> classPath(List<String> coordinates) {
    return ask(
        coordinates.toString(),
        maven ->
            maven
                .repositorySystem()
                .resolveDependencies(maven.repositorySystemSession(), all(maven, coordinates))
                .getArtifactResults()
                .stream()
                .map(result -> result.getArtifact().getFile().toPath())
                .toList());
  }

  private static DependencyRequest all(Context maven, List<String> coordinates) {
    CollectRequest wanted = new CollectRequest();
    wanted.setRepositories(maven.remoteRepositories());
    for (String one : coordinates) {
      wanted.addDependency(new Dependency(new DefaultArtifact(one), JavaScopes.RUNTIME));
    }
    return new DependencyRequest(wanted, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME));
  }

  /** The jar of an artifact alone. */
  static Path classes(String coordinates) {
    return one(new DefaultArtifact(coordinates));
  }

  /** The jar with the sources of an artifact. */
  static Path sources(String coordinates) {
    return one(new SubArtifact(new DefaultArtifact(coordinates), "sources", "jar"));
  }

  private static Path one(Artifact artifact) {
    return ask(
        artifact.toString(),
        maven ->
            maven
                .repositorySystem()
                .resolveArtifact(
                    maven.repositorySystemSession(),
                    new ArtifactRequest(artifact, maven.remoteRepositories(), ""))
                .getArtifact()
                .getFile()
                .toPath());
  }

  private static <T> T ask(String what, Question<T> question) {
    ContextOverrides overrides =
        ContextOverrides.create()
            .withUserSettings(true)
            .offline(Boolean.getBoolean("peers.offline"))
            .build();
    try (Context maven = Runtimes.INSTANCE.getRuntime().create(overrides)) {
      return question.ask(maven);
    } catch (RepositoryException exception) {
      throw new IllegalStateException("jars cannot be had: " + what, exception);
    }
  }
}
