package io.github.wireworthy.fix;

import io.github.wireworthy.source.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Fixes that can be made together, as edits of the files' texts.
 *
 * @param made the fixes that are in it, in the order in which they were given
 * @param edits for each file, none of which collides with another
 */
public record Patch(List<Fix> made, Map<String, List<TextEdit>> edits) {

  /**
   * Takes each fix that does not get into the way of one before it; the others have to wait until
   * these are made.
   *
   * @param text the text of a file; a fix of a file that has none is left out
   */
  public static Patch of(List<Fix> fixes, Function<String, Optional<SourceText>> text) {
    Map<String, Set<TextEdit>> edits = new TreeMap<>();
    List<Fix> made = new ArrayList<>();
    for (Fix fix : fixes) {
      Optional<Map<String, Set<TextEdit>>> own = edits(fix, text);
      if (own.isPresent() && !own.get().isEmpty() && fits(fix, made, own.get(), edits)) {
        made.add(fix);
        own.get()
            .forEach(
                (file, more) ->
                    edits.computeIfAbsent(file, any -> new LinkedHashSet<>()).addAll(more));
      }
    }
    Map<String, List<TextEdit>> all = new TreeMap<>();
    edits.forEach((file, some) -> all.put(file, List.copyOf(some)));
    return new Patch(List.copyOf(made), all);
  }

  /** The edits of a single fix by file; empty if a file's text is not to be had. */
  public static Optional<Map<String, Set<TextEdit>>> edits(
      Fix fix, Function<String, Optional<SourceText>> text) {
    Map<String, Set<TextEdit>> edits = new LinkedHashMap<>();
    for (Change change : fix.changes()) {
      Optional<SourceText> changed = text.apply(change.file());
      if (changed.isEmpty()) {
        return Optional.empty();
      }
      List<TextEdit> some = change.edits(changed.get());
      if (!some.isEmpty()) {
        edits.computeIfAbsent(change.file(), any -> new LinkedHashSet<>()).addAll(some);
      }
    }
    return Optional.of(edits);
  }

  private static boolean fits(
      Fix fix, List<Fix> made, Map<String, Set<TextEdit>> own, Map<String, Set<TextEdit>> others) {
    return made.stream().noneMatch(other -> overlap(fix.scope(), other.scope()))
        && own.entrySet().stream()
            .allMatch(
                entry -> fits(entry.getValue(), others.getOrDefault(entry.getKey(), Set.of())));
  }

  /** The same edit twice, such as an import, is one. */
  private static boolean fits(Set<TextEdit> own, Set<TextEdit> others) {
    return own.stream()
        .allMatch(edit -> others.contains(edit) || others.stream().noneMatch(edit::collidesWith));
  }

  private static boolean overlap(Location one, Location other) {
    return one.file().equals(other.file())
        && one.span().line() <= other.span().endLine()
        && other.span().line() <= one.span().endLine();
  }
}
