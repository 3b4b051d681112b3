package io.github.wireworthy.harness;

import com.caucho.hessian.io.AbstractHessianOutput;
import com.caucho.hessian.io.Hessian2Input;
import com.caucho.hessian.io.Hessian2Output;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/** A buffer, from which one object is read back. */
public final class HessianDoor implements Door<AbstractHessianOutput> {

  @Override
  public void let(Sender<AbstractHessianOutput> sender) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Hessian2Output output = new Hessian2Output(bytes);
    sender.send(output);
    output.close();
    Object back = new Hessian2Input(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    System.out.println("came back as " + (back == null ? "null" : back.getClass()));
  }
}
