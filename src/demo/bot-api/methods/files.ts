import { badRequest } from "../api-error.ts";
import type { Method } from "./method.ts";

/** getFile: the path under which the bytes can be had. */
export const getFile: Method = ({ backend, params }) => {
  const file = backend.files.find(params.string("file_id") ?? "");
  if (file === undefined) throw badRequest("invalid file_id");
  return {
    result: {
      file_id: file.fileId,
      file_unique_id: `u${file.fileId}`,
      file_size: file.bytes.byteLength,
      file_path: backend.files.pathOf(file),
    },
  };
};
