package io.github.wireworthy.source;

import java.nio.file.Path;

/**
 * A file that is to be read.
 *
 * @param path where it lies
 * @param name the path as it is shown to people, see {@link SourceFile#name}
 */
public record FoundFile(Path path, String name) {}
