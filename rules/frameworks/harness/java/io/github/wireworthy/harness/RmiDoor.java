package io.github.wireworthy.harness;

import java.rmi.RemoteException;
import java.rmi.registry.LocateRegistry;
import java.rmi.registry.Registry;

/** A registry at a free port of the loopback address. */
public final class RmiDoor implements Door<Registry> {
  private final Registry registry;

  public RmiDoor() throws RemoteException {
    System.setProperty("java.rmi.server.hostname", "127.0.0.1");
    registry = LocateRegistry.createRegistry(0);
  }

  @Override
  public void let(Sender<Registry> sender) throws Exception {
    sender.send(registry);
  }
}
