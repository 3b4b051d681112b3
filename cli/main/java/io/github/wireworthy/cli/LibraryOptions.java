package io.github.wireworthy.cli;

import io.github.wireworthy.boundary.Boundary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What users tell of the libraries that their sources live on. */
final class LibraryOptions {

  @Option(
      names = {"--classpath", "--class-path"},
      paramLabel = "A:B",
      description = "Jars and class folders of the libraries; each must exist.")
  private List<String> classPath = new ArrayList<>();

  @Option(
      names = "--classpath-file",
      paramLabel = "F",
      description = "A file with such a class path; entries that do not exist are only told.")
  private List<Path> classPathFiles = new ArrayList<>();

  @Option(
      names = "--boundaries",
      paramLabel = "FILE",
      description =
          "Boundaries of your own, as in `wireworthy boundaries ID`; may be given several times.")
  private List<Path> boundaryFiles = new ArrayList<>();

  ClassPath classPath(Configuration configuration) {
    return configuration.classPath(classPath, classPathFiles);
  }

  /** The user's own boundaries: those of the files that are named, and of the configuration. */
  List<Boundary> boundaries(Configuration configuration) {
    List<BoundaryFile> files = new ArrayList<>(BoundaryFile.read(boundaryFiles));
    files.addAll(configuration.boundaryFiles());
    return BoundaryFile.boundaries(files);
  }
}
