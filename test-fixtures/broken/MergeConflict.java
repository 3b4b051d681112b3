package broken;

/** Left over from a merge. */
public class MergeConflict {
<<<<<<< HEAD
  int total = 1;
=======
  long total = 1;
>>>>>>> other
}
