package io.github.wireworthy.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The braces of a text, read without a grammar, so that it can be had from text that the parser
 * refuses: where members begin and end, and which braces are missing or too many.
 */
final class Outline {

  /** The parser's time doubles with each level of closures in arguments. */
  private static final int DEEP = 6;

  private static final Set<String> ACCESS = Set.of("public", "protected", "private");

  /**
   * A member of a type, a top-level type, or what stands in their place.
   *
   * @param heading of a type, what stands between its name and its body
   * @param code of a method or initialiser, what stands between its braces
   */
  record Member(Region whole, Optional<Region> heading, Optional<Region> code) {}

  /** The braces of a lambda or method, ends included, and what stands between them. */
  record Block(Region whole, Region inside) {}

  /** How many closing braces are missing behind the text that ends at an offset. */
  record Missing(int offset, int count) {}

  /** An open brace, or the file. */
  private static final class Frame {
    final boolean isType;
    final int typeName;
    final int brace;
    final int parentheses;
    boolean inConstants;

    /** How many braces around this one were opened within parentheses, itself included. */
    int nesting;

    /** Whether this opens the code of a lambda, or of a method of a class within parentheses. */
    boolean opensClosure;

    /** The first lexeme of the member or statement that is being read. */
    int start;

    /** Whether an initialiser is being read, within which braces end no member. */
    boolean isAssigned;

    Frame(boolean isType, int typeName, int brace, int parentheses) {
      this.isType = isType;
      this.typeName = typeName;
      this.brace = brace;
      this.parentheses = parentheses;
      this.start = brace + 1;
    }

    void startAt(int lexeme) {
      start = lexeme;
      isAssigned = false;
    }
  }

  private final String text;
  private final List<Lexeme> lexemes;
  private final Headers headers;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<Member> members = new ArrayList<>();
  private final List<Missing> missing = new ArrayList<>();
  private final List<Integer> surplus = new ArrayList<>();
  private final List<Region> localEnums = new ArrayList<>();
  private final List<Block> deepBlocks = new ArrayList<>();
  private int parentheses;
  private int missingAtEnd;

  private Outline(String text) {
    this.text = text;
    this.lexemes = Lexeme.codeOf(text);
    this.headers = new Headers(text, lexemes);
  }

  static Outline of(String text) {
    Outline outline = new Outline(text);
    outline.read();
    return outline;
  }

  /** The member around an offset that contains no other one around it. */
  Optional<Member> innermost(int offset) {
    return members.stream()
        .filter(member -> member.whole().contains(offset))
        .min(Comparator.comparingInt(member -> member.whole().end() - member.whole().begin()));
  }

  /** The offset of the last character of code before another one. */
  int codeBefore(int offset) {
    int last = 0;
    for (Lexeme lexeme : lexemes) {
      if (lexeme.end() > offset) {
        break;
      }
      last = lexeme.end() - 1;
    }
    return last;
  }

  List<Missing> missing() {
    return missing;
  }

  /** How many braces are still open at the end of the text. */
  int missingAtEnd() {
    return missingAtEnd;
  }

  /** The offsets of braces that close nothing, or a top-level type before its last member. */
  List<Integer> surplus() {
    return surplus;
  }

  /** The enums that are declared within code, from their modifiers to their closing brace. */
  List<Region> localEnums() {
    return localEnums;
  }

  /** At every so many levels of closures in arguments of calls, their code; inner ones first. */
  List<Block> deepBlocks() {
    return deepBlocks;
  }

  private void read() {
    frames.push(new Frame(true, -1, -1, 0));
    for (int i = 0; i < lexemes.size(); i++) {
      Lexeme lexeme = lexemes.get(i);
      if (lexeme.kind() == Lexeme.Kind.SYMBOL) {
        readSymbol(i, text.charAt(lexeme.begin()));
      } else if (isAccess(lexeme)) {
        closeWhatIsOpen(i);
      }
    }
    missingAtEnd = frames.size() - 1;
    endPart(lexemes.size() - 1);
  }

  private void readSymbol(int i, char symbol) {
    switch (symbol) {
      case '(' -> parentheses++;
      case ')' -> parentheses = Math.max(top().parentheses, parentheses - 1);
      case '{' -> open(i);
      case '}' -> close(i);
      case ';' -> {
        endPart(i);
        top().inConstants &= !isOutsideParentheses();
      }
      case ',' -> {
        if (top().inConstants) {
          endPart(i);
        }
      }
      case '=' -> top().isAssigned |= isOutsideParentheses();
      default -> {}
    }
  }

  private void open(int i) {
    Frame around = top();
    int typeName = headers.typeName(around.start, i);
    boolean isType = typeName >= 0 || around.inConstants || headers.isAnonymousClass(i);
    Frame opened = new Frame(isType, typeName, i, parentheses);
    opened.inConstants = typeName >= 0 && headers.isEnum(typeName);
    boolean isNested = parentheses > around.parentheses;
    opened.nesting = around.nesting + (isNested ? 1 : 0);
    opened.opensClosure =
        isType
            ? isNested
            : (isNested && headers.isLambda(i)) || (around.isType && around.opensClosure);
    frames.push(opened);
  }

  private void close(int i) {
    boolean isTopLevel = frames.size() == 2;
    if (frames.size() == 1 || (isTopLevel && headers.memberFollows(i))) {
      surplus.add(lexemes.get(i).begin());
      return;
    }
    parentheses = top().parentheses;
    endPart(i - 1);
    Frame closed = frames.pop();
    Frame around = top();
    if (!closed.isType && closed.opensClosure && closed.nesting % DEEP == 0) {
      Region inside = between(closed.brace, i);
      deepBlocks.add(new Block(region(closed.brace, i), inside));
    }
    if (!around.isType && closed.typeName >= 0 && headers.isEnum(closed.typeName)) {
      int first = headers.modifiersBefore(closed.typeName - 1);
      localEnums.add(region(first, i));
    }
    if (isOutsideParentheses()
        && !around.inConstants
        && (!around.isAssigned || closed.typeName >= 0)) {
      addMember(around, i, closed);
    }
  }

  /**
   * Access modifiers stand neither in code nor in parentheses: what is still open was not closed.
   */
  private void closeWhatIsOpen(int access) {
    int next = headers.modifiersBefore(access);
    if (!top().isType) {
      closeCode(next);
    } else if (!isOutsideParentheses()) {
      parentheses = top().parentheses;
      endPart(next - 1);
    }
  }

  private void closeCode(int next) {
    int behind = lexemes.get(next - 1).end();
    int opened = next;
    int count = 0;
    while (!top().isType) {
      opened = frames.pop().brace;
      count++;
    }
    parentheses = top().parentheses;
    missing.add(new Missing(behind, count));
    Region inside = new Region(lexemes.get(opened).end(), behind);
    members.add(new Member(region(top().start, next - 1), Optional.empty(), Optional.of(inside)));
    top().startAt(next);
  }

  private void addMember(Frame around, int end, Frame closed) {
    if (around.isType && closed.typeName >= 0) {
      int begin = Math.max(around.start, headers.modifiersBefore(closed.typeName - 1));
      if (around.start < begin) {
        members.add(leaf(around.start, begin - 1));
      }
      Region heading = between(closed.typeName, closed.brace);
      members.add(new Member(region(begin, end), Optional.of(heading), Optional.empty()));
    } else if (around.isType) {
      Region inside = between(closed.brace, end);
      members.add(new Member(region(around.start, end), Optional.empty(), Optional.of(inside)));
    }
    around.startAt(end + 1);
  }

  private void endPart(int end) {
    Frame frame = top();
    if (isOutsideParentheses()) {
      if (frame.isType && frame.start <= end) {
        members.add(leaf(frame.start, end));
      }
      frame.startAt(end + 1);
    }
  }

  private Member leaf(int first, int last) {
    return new Member(region(first, last), Optional.empty(), Optional.empty());
  }

  private Region region(int first, int last) {
    return new Region(lexemes.get(first).begin(), lexemes.get(last).end());
  }

  private Region between(int first, int last) {
    int begin = lexemes.get(first).end();
    int end = lexemes.get(last).begin();
    return new Region(begin, end);
  }

  private boolean isAccess(Lexeme lexeme) {
    return lexeme.kind() == Lexeme.Kind.WORD && ACCESS.contains(lexeme.text(text));
  }

  private boolean isOutsideParentheses() {
    return parentheses <= top().parentheses;
  }

  private Frame top() {
    return frames.element();
  }
}
