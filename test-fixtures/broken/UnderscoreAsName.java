package broken;

/** Java 8: a single underscore is a name. */
public class UnderscoreAsName {
  int sum(int[] values) {
    int _ = 0;
    for (int value : values) {
      _ += value;
    }
    return _;
  }
}
