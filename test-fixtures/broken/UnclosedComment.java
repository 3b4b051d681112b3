package broken;

/** A comment without an end. */
public class UnclosedComment {
  int total;
  /* the rest is comment
}
