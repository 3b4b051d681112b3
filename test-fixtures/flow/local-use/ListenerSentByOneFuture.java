package fixtures.flow.localuse;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** One of the futures calls its listeners, the other sends them away. */
public class ListenerSentByOneFuture {
  interface Listener<T> extends Consumer<T>, Serializable {}

  interface Result<T> {
    void listen(Listener<? super T> listener);
  }

  static class Ready<T> implements Result<T> {
    private final T value;

    Ready(T value) {
      this.value = value;
    }

    @Override
    public void listen(Listener<? super T> listener) {
      listener.accept(value);
    }
  }

  static class Remote<T> implements Result<T> {
    private final ObjectOutputStream out;

    Remote(ObjectOutputStream out) {
      this.out = out;
    }

    @Override
    public void listen(Listener<? super T> listener) {
      try {
        out.writeObject(listener);
      } catch (IOException exception) {
        throw new UncheckedIOException(exception);
      }
    }
  }

  private int received;

  void count(Result<String> result) {
    result.listen(text -> received += text.length()); // expect: lambda-captures-unserializable-this proved
  }
}
