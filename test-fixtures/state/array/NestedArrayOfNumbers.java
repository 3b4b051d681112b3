package fixtures.state.array;

import java.io.Serializable;

/** Arrays of arrays of plain numbers. */
public class NestedArrayOfNumbers implements Serializable {
  private static final long serialVersionUID = 1L;
  private final int[][] grid = {{1, 2}, {3}};
  private final double[][][] cube = new double[2][2][2];

  static Object payload() {
    return new NestedArrayOfNumbers();
  }
}
