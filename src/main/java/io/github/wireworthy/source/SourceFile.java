package io.github.wireworthy.source;

import java.nio.file.Path;

/**
 * The decoded text of one file.
 *
 * @param path where the file lies
 * @param name the path as it is shown to people: relative to the git root, else to the scanned
 *     root, with {@code /}; unique within a run
 * @param text the whole text, byte order mark removed
 */
public record SourceFile(Path path, String name, String text) {}
