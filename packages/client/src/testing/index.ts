export {
  createTestClient,
  type TestClient,
  type TestClientOptions,
  type TestCredentials,
  type TestRequest,
  type TestServer,
} from "./create-test-client.ts";
export { type FakeClock, fakeClock } from "./fake-clock.ts";
