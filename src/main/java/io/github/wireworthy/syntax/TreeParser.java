package io.github.wireworthy.syntax;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Providers;
import com.github.javaparser.ast.CompilationUnit;

/** Parses text into a tree. An instance belongs to one thread and is used for many files. */
final class TreeParser {

  private final JavaParser newest = parser(LanguageLevel.BLEEDING_EDGE);

  ParseResult<CompilationUnit> parse(String text) {
    return newest.parse(ParseStart.COMPILATION_UNIT, Providers.provider(text));
  }

  /**
   * A parser that does nothing but parse: without its processors it attributes no comments, decodes
   * no escapes and validates no language level, which would cost a third more.
   */
  private static JavaParser parser(LanguageLevel level) {
    ParserConfiguration configuration = new ParserConfiguration().setLanguageLevel(level);
    configuration.getProcessors().clear();
    return new JavaParser(configuration);
  }
}
