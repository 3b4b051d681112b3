package io.github.wireworthy.harness;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;

/** A buffer, from which what was written is read back by a second Kryo. */
public final class KryoDoor implements Door<Output> {

  @Override
  public void let(Sender<Output> sender) throws Exception {
    Output output = new Output(256, -1);
    sender.send(output);
    Kryo reader = new Kryo();
    reader.setRegistrationRequired(false);
    Input input = new Input(output.toBytes());
    while (!input.end()) {
      reader.readClassAndObject(input);
    }
  }
}
