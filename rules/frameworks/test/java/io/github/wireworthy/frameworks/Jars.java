package io.github.wireworthy.frameworks;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/** Finds jars and all that they need, as Maven does. */
final class Jars {
  private Jars() {}

  /**
   * A class path of the given artifacts.
   *
   * @throws IllegalStateException naming what cannot be had
   */
  static List<Path> classPath(List<String> coordinates) {
    if (coordinates.isEmpty()) {
      return List.of();
    }
    ContextOverrides overrides =
        ContextOverrides.create()
            .withUserSettings(true)
            .offline(Boolean.getBoolean("frameworks.offline"))
            .build();
    try (Context maven = Runtimes.INSTANCE.getRuntime().create(overrides)) {
      return maven
          .repositorySystem()
          .resolveDependencies(maven.repositorySystemSession(), request(maven, coordinates))
          .getArtifactResults()
          .stream()
          .map(result -> result.getArtifact().getFile().toPath())
          .toList();
    } catch (DependencyResolutionException exception) {
      throw new IllegalStateException("jars cannot be had: " + coordinates, exception);
    }
  }

  private static DependencyRequest request(Context maven, List<String> coordinates) {
    CollectRequest wanted = new CollectRequest();
    wanted.setRepositories(maven.remoteRepositories());
    for (String one : coordinates) {
      wanted.addDependency(new Dependency(new DefaultArtifact(one), JavaScopes.RUNTIME));
    }
    return new DependencyRequest(wanted, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME));
  }
}
