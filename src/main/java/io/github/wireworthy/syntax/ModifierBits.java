package io.github.wireworthy.syntax;

import com.github.javaparser.ast.Modifier;
import io.github.wireworthy.facts.Modifiers;
import java.util.List;

/** Turns modifier keywords into bits, as they are written. */
final class ModifierBits {

  private ModifierBits() {}

  static int of(List<Modifier> modifiers) {
    int bits = 0;
    for (Modifier modifier : modifiers) {
      bits |= bit(modifier.getKeyword());
    }
    return bits;
  }

  private static int bit(Modifier.Keyword keyword) {
    return switch (keyword) {
      case PUBLIC -> Modifiers.PUBLIC;
      case PRIVATE -> Modifiers.PRIVATE;
      case PROTECTED -> Modifiers.PROTECTED;
      case STATIC -> Modifiers.STATIC;
      case FINAL -> Modifiers.FINAL;
      case SYNCHRONIZED -> Modifiers.SYNCHRONIZED;
      case VOLATILE -> Modifiers.VOLATILE;
      case TRANSIENT -> Modifiers.TRANSIENT;
      case NATIVE -> Modifiers.NATIVE;
      case ABSTRACT -> Modifiers.ABSTRACT;
      case STRICTFP -> Modifiers.STRICT;
      case DEFAULT -> Modifiers.DEFAULT;
      case SEALED -> Modifiers.SEALED;
      case NON_SEALED -> Modifiers.NON_SEALED;
      case TRANSITIVE -> 0;
    };
  }
}
