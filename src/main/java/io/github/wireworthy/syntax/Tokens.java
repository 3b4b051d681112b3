package io.github.wireworthy.syntax;

import com.github.javaparser.JavaToken;

/** Steps through the tokens of a tree. */
final class Tokens {

  private Tokens() {}

  /** The nearest token with this text before another; that other one if there is none. */
  static JavaToken before(JavaToken from, String text) {
    JavaToken token = from;
    while (!token.getText().equals(text)) {
      if (token.getPreviousToken().isEmpty()) {
        return from;
      }
      token = token.getPreviousToken().get();
    }
    return token;
  }
}
