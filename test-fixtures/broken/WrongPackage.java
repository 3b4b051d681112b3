package somewhere.else_;

/** The package does not fit the folder. */
public class DifferentName {
  int total = 1;
}
