package broken;

import java.io.Serializable;

/** One method is broken; the class below is sound enough to be judged. */
public class HalfBroken {
  int total( {
    return 1 +;
  }
}

class HalfBrokenNeighbour implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Thread worker = new Thread(); // expect: unserializable-field via HalfBrokenNeighbour.worker
}
