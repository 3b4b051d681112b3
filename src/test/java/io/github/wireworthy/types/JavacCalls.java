package io.github.wireworthy.types;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What javac found in a source folder, and its form as a file of tab-separated values: javac is
 * slow, and its answers do not change.
 *
 * @param leftOut calls that javac could not resolve, or only with an error in their text
 * @param calls in the order of their positions
 */
record JavacCalls(int files, int leftOut, List<JavacCall> calls) {

  private static final String TAB = "\t";

  JavacCalls {
    calls = List.copyOf(calls);
  }

  void save(Path file) throws IOException {
    Stream<String> head = Stream.of(row("#", files, leftOut));
    Stream<String> rows = calls.stream().map(JavacCalls::row);
    Files.write(file, Stream.concat(head, rows).toList());
  }

  /** Reads what {@link #save} wrote. */
  static JavacCalls load(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] head = lines.get(0).split(TAB, -1);
    List<JavacCall> calls = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      calls.add(call(line.split(TAB, -1)));
    }
    return new JavacCalls(Integer.parseInt(head[1]), Integer.parseInt(head[2]), calls);
  }

  private static String row(JavacCall call) {
    CallPosition position = call.position();
    CallTarget target = call.target();
    return row(
        position.file(),
        position.line(),
        position.column(),
        target.declaringClass(),
        target.name(),
        target.arity(),
        call.shape());
  }

  private static String row(Object... cells) {
    return String.join(TAB, Stream.of(cells).map(Object::toString).toList());
  }

  private static JavacCall call(String[] cells) {
    return new JavacCall(
        new CallPosition(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2])),
        new CallTarget(cells[3], cells[4], Integer.parseInt(cells[5])),
        cells[6]);
  }
}
