package fixtures.flow.localuse;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** A pair that can be written holds a thread; nobody writes it. */
public class PairMadeAndKept {
  public static class Pair<A, B> implements Externalizable {
    private A first;
    private B second;

    public Pair() {}

    public Pair(A first, B second) {
      this.first = first;
      this.second = second;
    }

    public A first() {
      return first;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
      out.writeObject(first);
      out.writeObject(second);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
      first = (A) in.readObject();
      second = (B) in.readObject();
    }
  }

  static String starter() {
    Pair<Thread, Long> started = new Pair<>(Thread.currentThread(), System.nanoTime());
    return started.first().getName();
  }
}
