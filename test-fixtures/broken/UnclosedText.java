package broken;

/** A text literal without an end. */
public class UnclosedText {
  String title = "turnover;

  int total() {
    return 1;
  }
}
