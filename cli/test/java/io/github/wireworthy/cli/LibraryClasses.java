package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.tools.ToolProvider;

/** A library of one class, {@code lib.Money}, which is not serializable. */
final class LibraryClasses {

  private LibraryClasses() {}

  /** Compiles it into a folder, which then is a class path entry without sources. */
  static Path compile(Path classes) {
    String text = "package lib; public class Money {}";
    Path source = Sources.write(classes.resolveSibling(".library/Money.java"), text);
    int exitCode =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", classes.toString(), source.toString());
    assertThat(exitCode).isZero();
    return classes;
  }
}
