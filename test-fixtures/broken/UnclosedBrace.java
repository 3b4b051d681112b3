package broken;

/** The last brace is missing. */
public class UnclosedBrace {
  int total() {
    return 1;
  }
