package io.github.wireworthy.facts;

import io.github.wireworthy.source.Problem;
import java.util.List;

/**
 * All that later phases know of one source file.
 *
 * @param file the path as it is shown to people, the same as {@code SourceFile.name}
 * @param packageName empty for the unnamed package
 * @param qualifiedNames types that the code names with their packages, {@code java.util.List}
 * @param types the top-level types
 * @param allowComments suppressions in comments
 * @param lines how many lines the file has
 * @param problems what could not be read; the other facts are right all the same
 */
public record FileFacts(
    String file,
    String packageName,
    List<ImportFact> imports,
    List<String> qualifiedNames,
    List<TypeFact> types,
    List<AllowComment> allowComments,
    int lines,
    List<Problem> problems) {}
