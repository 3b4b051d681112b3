package broken;

/** The same name twice, in one file. */
public class DuplicateTypes {
  int first;
}

class DuplicateTypes {
  int second;
}
