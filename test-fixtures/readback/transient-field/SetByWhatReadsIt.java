package fixtures.readback.transientfield;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.List;

/** Who reads the entries sets what they lack. */
public class SetByWhatReadsIt {
  private final int limit = 3;

  private static class Entry implements Serializable {
    private static final long serialVersionUID = 1L;
    private transient SetByWhatReadsIt store;

    Entry(SetByWhatReadsIt store) {
      this.store = store;
    }

    int limit() {
      return store.limit;
    }
  }

  Object make() {
    return new Entry(this);
  }

  @SuppressWarnings("unchecked")
  int read(ObjectInputStream in) throws IOException, ClassNotFoundException {
    int sum = 0;
    for (Entry entry : (List<Entry>) in.readObject()) {
      entry.store = this;
      sum += entry.limit();
    }
    return sum;
  }
}
