package io.github.wireworthy.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What a run of the command left behind: exit code and both streams. */
record Outcome(int exitCode, String out, String err) {

  /** Runs the command in this process, with nothing on standard input. */
  static Outcome of(Object... arguments) {
    return with("", arguments);
  }

  /** Runs the command in this process on some standard input. */
  static Outcome with(String input, Object... arguments) {
    return with(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
  }

  static Outcome with(InputStream in, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int exitCode = Main.run(in, new PrintWriter(out), new PrintWriter(err), words);
    return new Outcome(exitCode, out.toString(), err.toString());
  }

  /** Scans a folder for lines such as {@code Cart.java:4:24: error[…]: …}. */
  static List<String> findings(Path folder, Object... options) {
    Object[] arguments = new Object[options.length + 4];
    arguments[0] = "scan";
    arguments[1] = folder;
    arguments[2] = "--format";
    arguments[3] = "oneline";
    System.arraycopy(options, 0, arguments, 4, options.length);
    return of(arguments).out().lines().toList();
  }
}
