package io.github.wireworthy.syntax;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Providers;
import com.github.javaparser.ast.Node;

/** Parses text into a tree. An instance belongs to one thread and is used for many files. */
final class TreeParser {

  private JavaParser parser = newParser();

  /**
   * Parses at the newest language level; throws StackOverflowError if the text nests too deeply.
   */
  <T extends Node> ParseResult<T> parse(ParseStart<T> start, String text) {
    try {
      return parser.parse(start, Providers.provider(text));
    } catch (StackOverflowError tooDeep) {
      parser = newParser(); // the old one stopped in the middle of something
      throw tooDeep;
    }
  }

  /**
   * A parser that does nothing but parse: without its processors it attributes no comments, decodes
   * no escapes and validates no language level, which would cost a third more.
   */
  private static JavaParser newParser() {
    ParserConfiguration configuration =
        new ParserConfiguration().setLanguageLevel(LanguageLevel.BLEEDING_EDGE);
    configuration.getProcessors().clear();
    return new JavaParser(configuration);
  }
}
